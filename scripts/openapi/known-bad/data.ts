import { type KnownBadDocument, remove, set, spacePath, spacesPath } from "./known-bad-document.ts";

/** What people and tools read, and cannot make sense of. */
export const data: readonly KnownBadDocument[] = [
  {
    name: "a parameter that is not described",
    foundBy: "described",
    edit: remove("/components/parameters/org", "description"),
  },
  { name: "an operation without its page", foundBy: "described", edit: remove(`${spacesPath}/get`, "externalDocs") },
  {
    name: "an example that does not say what it shows",
    foundBy: "described",
    edit: remove("/components/examples/not-found", "summary"),
  },
  {
    name: "a sentence with a line break in it",
    foundBy: "unbroken-sentences",
    edit: set(
      "/components/parameters/org",
      "description",
      "The organization's name. Upper and lower\ncase are the same.",
    ),
  },
  {
    name: "a misspelt mark",
    foundBy: "extensions",
    edit: set("/components/parameters/org", "x-aded", "It is from GitHub's published description."),
  },
  { name: "a mark without a reason", foundBy: "extensions", edit: set("/components/headers/etag", "x-added", true) },
  { name: "a helper that is none", foundBy: "extensions", edit: set("/paths/~1user/get", "x-helper", "yes") },
  { name: "an unknown scope", foundBy: "access", edit: set(`${spacesPath}/get/x-access`, "scopes", ["org:read"]) },
  {
    name: "an operation that needs no scope",
    foundBy: "access",
    edit: set(`${spacesPath}/get/x-access`, "scopes", []),
  },
  {
    name: "an operation that does not say who may call it",
    foundBy: "access",
    edit: remove(`${spacesPath}/get`, "x-access"),
  },
  {
    name: "a permission without its access",
    foundBy: "access",
    edit: remove(`${spacesPath}/get/x-access/fine-grained`, "access"),
  },
  { name: "an operation without a command", foundBy: "command", edit: remove(`${spacesPath}/get`, "x-command") },
  {
    name: "a command with an unknown verb",
    foundBy: "command",
    edit: set(`${spacesPath}/get/x-command`, "verb", "show"),
  },
  {
    name: "a command whose noun is no word",
    foundBy: "command",
    edit: set(`${spacePath}/get/x-command`, "noun", "Space"),
  },
  {
    name: "a command whose noun the command line has already",
    foundBy: "command",
    edit: set(`${spacePath}/get/x-command`, "noun", "docs"),
  },
  {
    name: "two operations with one command",
    foundBy: "command",
    edit: set(`${spacePath}/get/x-command`, "verb", "list"),
  },
  {
    name: "an alias that is another command",
    foundBy: "command",
    edit: set(`${spacePath}/get/x-command`, "aliases", ["ls"]),
  },
  {
    name: "a column that no space has",
    foundBy: "command-fields",
    edit: set(`${spacesPath}/get/x-command`, "columns", ["number", "title"]),
  },
  {
    name: "a column that is nothing at its second name",
    foundBy: "command-fields",
    edit: set(`${spacePath}~1collaborators/get/x-command`, "columns", ["login|slogan"]),
  },
  {
    name: "a command that shows something and does not say which columns",
    foundBy: "command-fields",
    edit: remove(`${spacePath}/get/x-command`, "columns"),
  },
  {
    name: "a flag for a field that there is not",
    foundBy: "command-fields",
    edit: set(`${spacePath}/put/x-command`, "flags", { instructions: "instruction" }),
  },
  {
    name: "a flag that is not in kebab case",
    foundBy: "command-fields",
    edit: set(`${spacePath}/put/x-command`, "flags", { general_instructions: "general_instructions" }),
  },
  {
    name: "a flag that every command has already",
    foundBy: "command-fields",
    edit: set(`${spacePath}/put/x-command`, "flags", { o: "name" }),
  },
  {
    name: "pages whose parameter does not exist",
    foundBy: "pagination",
    edit: set(`${spacesPath}/get/x-pagination`, "after", "cursor"),
  },
  {
    name: "pages of something that is no list",
    foundBy: "pagination",
    edit: set(`${spacesPath}/get/x-pagination`, "items", "items"),
  },
  {
    name: "pages without a Link header",
    foundBy: "pagination",
    edit: remove("/components/responses/OrgSpaceList/headers", "Link"),
  },
  {
    name: "a list with cursors that does not say so",
    foundBy: "pagination",
    edit: remove(`${spacesPath}/get`, "x-pagination"),
  },
  {
    name: "a PUT that attaches things and does not say so",
    foundBy: "resend",
    edit: remove(`${spacePath}/put`, "x-resend"),
  },
  {
    name: "a field that would make a PUT unsafe and does not exist",
    foundBy: "resend",
    edit: set(`${spacePath}/put`, "x-resend", { "unless-body-has": "resource_attributes" }),
  },
];
