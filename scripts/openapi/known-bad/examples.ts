import { type KnownBadDocument, remove, set, spacePath } from "./known-bad-document.ts";

const json = "content/application~1json";
const values = "/components/examples";

/** Examples that are missing, wrong or somewhere else. */
export const examples: readonly KnownBadDocument[] = [
  {
    name: "a success without an example",
    foundBy: "examples-present",
    edit: remove(`/components/responses/ResourceExists/${json}`, "examples"),
  },
  {
    name: "an error without an example",
    foundBy: "examples-present",
    edit: set(`/components/responses/NotFound/${json}`, "examples", {}),
  },
  {
    name: "a request body without an example",
    foundBy: "examples-present",
    edit: set(
      `/paths/~1orgs~1{org}~1copilot-spaces~1{space_number}~1resources/post/requestBody/${json}`,
      "examples",
      {},
    ),
  },
  {
    name: "a success without a body",
    foundBy: "success-has-body",
    edit: remove("/components/responses/AuthenticatedUser", "content"),
  },
  {
    name: "a 204 with a body",
    foundBy: "success-has-body",
    edit: set("/components/responses/SpaceDeleted", "content", {
      "application/json": {
        schema: { $ref: "#/components/schemas/BasicError" },
        examples: { "not-found": { $ref: "#/components/examples/not-found" } },
      },
    }),
  },
  {
    name: "an example that breaks its schema",
    foundBy: "examples-match",
    edit: remove(`${values}/repository/value`, "id"),
  },
  {
    name: "an e-mail address that was made unreadable",
    foundBy: "examples-plain",
    edit: set(`${values}/spaces-of-org-page-2/value/spaces/0/owner`, "email", "[email\u00a0protected]"),
  },
  {
    name: "a URI template where a URI is declared",
    foundBy: "examples-match",
    edit: set("/components/schemas/OrganizationSimple/properties", "members_url", { type: "string", format: "uri" }),
  },
  {
    name: "a request example that breaks its schema",
    foundBy: "examples-match",
    edit: set(`${values}/create-github-issue/value/metadata`, "number", "1347"),
  },
  {
    name: "a default that breaks its schema",
    foundBy: "examples-match",
    edit: set("/components/parameters/per_page/schema", "default", 300),
  },
  {
    name: "a header's example that breaks its schema",
    foundBy: "examples-match",
    edit: set("/components/headers/retry-after", "example", "soon"),
  },
  {
    name: "a reference in an example",
    foundBy: "examples-plain",
    edit: set(`${values}/repository/value`, "owner", { $ref: "octocat.yaml" }),
  },
  {
    name: "an example that is somewhere else",
    foundBy: "examples-plain",
    edit: set(values, "rename-space", {
      summary: "Only a new name",
      "x-added": "The pages have no such example.",
      externalValue: "https://example.com/rename-space.json",
    }),
  },
  {
    name: "an example in a schema",
    foundBy: "no-examples-in-schemas",
    edit: set("/components/schemas/SpaceSummary/properties/name", "example", "Team Planning Space"),
  },
  {
    name: "a list of examples in a parameter's schema",
    foundBy: "no-examples-in-schemas",
    edit: set("/components/parameters/org/schema", "examples", ["octo-org"]),
  },
  {
    name: "an update that names no field of a space",
    foundBy: "examples-match",
    edit: set(`${values}/rename-space`, "value", { title: "Planning, second half" }),
  },
  {
    name: "a user's space that everybody may write to",
    foundBy: "examples-match",
    edit: set(`${values}/share-user-space`, "value", { base_role: "writer" }),
  },
  {
    name: "an upload that is created by itself",
    foundBy: "examples-match",
    edit: set(`${values}/create-free-text`, "value", { resource_type: "media_content", metadata: {} }),
  },
  {
    name: "an entry that changes and removes at once",
    foundBy: "examples-match",
    edit: set(`${values}/rename-space`, "value", { resources_attributes: [{ id: 1, _destroy: "yes" }] }),
  },
  {
    name: "an operation whose success has another schema than its example",
    foundBy: "examples-match",
    edit: set(`${spacePath}/get/responses`, "200", {
      description: "The space.",
      headers: {},
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Resource" },
          examples: { "org-space": { $ref: "#/components/examples/org-space" } },
        },
      },
    }),
  },
];
