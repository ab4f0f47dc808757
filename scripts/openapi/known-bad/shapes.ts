import { type KnownBadDocument, remove, set, spacePath } from "./known-bad-document.ts";

const schemas = "/components/schemas";

/** What clients and types would be made of. */
export const shapes: readonly KnownBadDocument[] = [
  {
    name: "an operation without the headers that every client sends",
    foundBy: "common-parameters",
    edit: set(spacePath, "parameters", [
      { $ref: "#/components/parameters/org" },
      { $ref: "#/components/parameters/space_number" },
    ]),
  },
  {
    name: "a response without the headers that GitHub always sends",
    foundBy: "common-answers",
    edit: remove("/components/responses/NotFound/headers", "x-github-request-id"),
  },
  {
    name: "an operation that is never limited",
    foundBy: "common-answers",
    edit: remove(`${spacePath}/get/responses`, "429"),
  },
  {
    name: "an answer that forbids new fields",
    foundBy: "answers-stay-open",
    edit: set(`${schemas}/FieldError`, "additionalProperties", false),
  },
  {
    name: "owners that cannot be told apart by their type",
    foundBy: "variants-differ",
    edit: set(`${schemas}/UserOwner/allOf/1/properties`, "type", { type: "string" }),
  },
  {
    name: "a removal that looks like a change",
    foundBy: "variants-differ",
    edit: remove(`${schemas}/ResourceEdit/properties`, "_destroy"),
  },
  {
    name: "an object of which nothing is said",
    foundBy: "open-objects",
    edit: remove(`${schemas}/UpdateResource/properties/metadata`, "additionalProperties"),
  },
  {
    name: "variants that only require something",
    foundBy: "no-bare-variants",
    edit: set(`${schemas}/BasicError`, "anyOf", [{ required: ["message"] }, { required: ["url"] }]),
  },
  {
    name: "an id of unknown size",
    foundBy: "ids-are-int64",
    edit: remove("/components/parameters/space_number/schema", "format"),
  },
  {
    name: "a repository's number of unknown size",
    foundBy: "ids-are-int64",
    edit: remove(`${schemas}/RepositoryMetadata/properties/repository_id`, "format"),
  },
];
