import type { JsonObject } from "../../generate/json.ts";
import { type Edit, type KnownBadDocument, set } from "./known-bad-document.ts";

/** Gives a space's description, text or null, further keywords. */
function described(keywords: JsonObject): Edit {
  return set("/components/schemas/SpaceSummary/properties", "description", { type: ["string", "null"], ...keywords });
}

/** What makes Prism stop checking, or check wrongly, without a word. */
export const prismTraps: readonly KnownBadDocument[] = [
  {
    name: "OpenAPI's own dialect, which Prism does not know",
    foundBy: "json-schema-dialect",
    edit: set("", "jsonSchemaDialect", "https://spec.openapis.org/oas/3.1/dialect/base"),
  },
  { name: "no dialect", foundBy: "json-schema-dialect", edit: ({ document }) => delete document["jsonSchemaDialect"] },
  {
    name: "a pattern that is not valid with the flag u",
    foundBy: "schemas-compile",
    edit: described({ pattern: "^(?:[^/]|a\\-z)*$" }),
  },
  { name: "a pattern that does not compile at all", foundBy: "schemas-compile", edit: described({ pattern: "(" }) },
  {
    name: "nullable without a type",
    foundBy: "schemas-compile",
    edit: set("/components/schemas/SpaceSummary/properties", "description", { nullable: true }),
  },
  {
    name: "nullable with a type",
    foundBy: "redocly-struct",
    edit: set("/components/schemas/SpaceSummary/properties", "description", { type: "string", nullable: true }),
  },
  { name: "an empty enum", foundBy: "schemas-compile", edit: described({ enum: [] }) },
  { name: "`required: true` on a property", foundBy: "schemas-compile", edit: described({ required: true }) },
  { name: "a length that is no integer", foundBy: "schemas-compile", edit: described({ maxLength: 100.5 }) },
  { name: "a keyword that does not exist", foundBy: "schemas-compile", edit: described({ maxLenght: 100 }) },
  { name: "a format that nobody knows", foundBy: "schemas-compile", edit: described({ format: "markdwon" }) },
  {
    name: "a required response header",
    foundBy: "headers-are-optional",
    edit: set("/components/headers/etag", "required", true),
  },
  {
    name: "a required version header",
    foundBy: "headers-are-optional",
    edit: set("/components/parameters/X-GitHub-Api-Version", "required", true),
  },
  {
    name: "a required body that may be null",
    foundBy: "null-bodies-are-optional",
    edit: set("/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1codespaces/post/requestBody", "required", true),
  },
  {
    name: "a Link that leads to the real API",
    foundBy: "links-stay-local",
    edit: set("/components/headers/Link", "example", '<https://api.github.com/orgs/o/copilot-spaces>; rel="next"'),
  },
];
