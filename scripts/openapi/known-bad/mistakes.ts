import { type KnownBadDocument, set, spacePath, spacesPath } from "./known-bad-document.ts";

const parameter = (name: string): { $ref: string } => ({ $ref: `#/components/parameters/${name}` });

/** What OpenAPI and JSON Schema forbid. */
export const mistakes: readonly KnownBadDocument[] = [
  { name: "a misspelt key", foundBy: "redocly-struct", edit: set(`${spacesPath}/get`, "depricated", true) },
  {
    name: "a tag that does not exist",
    foundBy: "redocly-operation-tag-defined",
    edit: set(`${spacesPath}/get`, "tags", ["spaecs"]),
  },
  {
    name: "a path parameter without a definition",
    foundBy: "redocly-path-parameters-defined",
    edit: set(spacePath, "parameters", [parameter("org"), parameter("accept"), parameter("X-GitHub-Api-Version")]),
  },
  {
    name: "a parameter that is there twice",
    foundBy: "redocly-operation-parameters-unique",
    edit: set(`${spacesPath}/get`, "parameters", ["per_page", "before", "after", "after"].map(parameter)),
  },
  {
    name: "a server whose variable does not exist",
    foundBy: "redocly-no-undefined-server-variable",
    edit: set("/servers/1", "url", "https://api.{enterprise}.ghe.com"),
  },
  {
    name: "a security scheme that does not exist",
    foundBy: "redocly-security-defined",
    edit: set(`${spacesPath}/get`, "security", [{ tokn: [] }]),
  },
  {
    name: "a value of another type than its schema's",
    foundBy: "redocly-no-enum-type-mismatch",
    edit: set("/components/schemas/BaseRole", "enum", ["reader", "writer", "admin", "no_access", 5]),
  },
  {
    name: "a value that is there twice",
    foundBy: "redocly-no-duplicated-enum-values",
    edit: set("/components/schemas/BaseRole", "enum", ["reader", "reader", "admin", "no_access"]),
  },
  {
    name: "a component that nothing refers to",
    foundBy: "redocly-no-unused-components",
    edit: set("/components/schemas", "Unused", { type: "string", description: "Never used." }),
  },
  {
    name: "a required name that is misspelt",
    foundBy: "required-names-exist",
    edit: set("/components/schemas/MinimalRepository/properties/license", "required", ["nmae"]),
  },
];
