import { add, type Editable, remove, takeOut } from "../edits.ts";
import { change, type Pair } from "../pair.ts";
import { field, ref, schema } from "../places.ts";

const grows = "The README of the types: enums are closed, so that they narrow; the API may grow, so keep a `default`.";

function variant(properties: { [name: string]: Editable }, required: string[]): Editable {
  return {
    type: "object",
    properties: {
      resource_type: { type: "string", const: "discussion" },
      metadata: ref("schemas", "FreeTextMetadata"),
      ...properties,
    },
    required: ["resource_type", "metadata", ...required],
  };
}

const dates = {
  created_at: { type: "string", format: "date-time" },
  updated_at: { type: "string", format: "date-time" },
};
const attachment = { copilot_chat_attachment_id: { type: ["integer", "null"], format: "int64" } };
const discussion = variant({ id: { type: "integer", format: "int64" }, ...attachment, ...dates }, ["id"]);

/** Values of enums, and variants of unions. */
export const valuePairs: readonly Pair[] = [
  ...change(
    add([...schema("CodespaceState"), "enum", -1], "Hibernated"),
    { name: "an enum in answers has a further value", expected: { all: "minor", cli: "patch" }, why: grows },
    {
      name: "an enum in answers has one value less",
      expected: { all: "major", openapi: "minor", testing: "minor", cli: "patch" },
      why: 'Safe on the wire, but `case "Hibernated"` no longer compiles.',
    },
  ),
  ...change(
    add([...schema("BaseRole"), "enum", -1], "commenter"),
    { name: "an enum in requests and answers has a further value", expected: { all: "minor" }, why: grows },
    { name: "an enum in requests and answers has one value less", expected: { all: "major" } },
  ),
  ...change(
    add([...field("CreateCodespaceFromPullRequest", "geo"), "enum", -1], "Japan"),
    { name: "an enum in requests has a further value", expected: { all: "minor" } },
    { name: "an enum in requests has one value less", expected: { all: "major" } },
  ),
  ...change(
    add([...field("CreateCodespaceFromPullRequest", "machine"), "enum"], ["basicLinux32gb", "standardLinux32gb"]),
    { name: "a field of a request takes some values only", expected: { all: "major" } },
    { name: "a field of a request takes any value", expected: { all: "minor" } },
  ),
  ...change(
    remove([...schema("CodespaceState"), "enum"]),
    {
      name: "an enum in answers has any value",
      expected: { all: "major", cli: "patch" },
      why: "The values that programs wait for are no longer documented, and no longer narrow.",
    },
    { name: "a field of an answer has some values only", expected: { all: "minor", cli: "patch" } },
  ),
  ...change(
    takeOut([...schema("CreateResource"), "oneOf"], ref("schemas", "NewResourceGithubIssue")),
    { name: "a body takes one variant less", expected: { all: "major" } },
    { name: "a body takes a further variant", expected: { all: "minor" } },
  ),
  ...change(
    add([...schema("SpaceResource"), "oneOf", -1], discussion),
    {
      name: "an answer has a further variant, told apart like the others",
      expected: { all: "minor", cli: "patch" },
      why: grows,
    },
    {
      name: "an answer has one variant less",
      expected: { all: "major", openapi: "minor", testing: "minor", cli: "patch" },
      why: 'Safe on the wire, but `case "discussion"` no longer compiles.',
    },
  ),
  ...change(add([...schema("SpaceResource"), "oneOf", -1], variant({ ...attachment, ...dates }, [])), {
    name: "an answer has a further variant, without a field that all others have",
    expected: { all: "major", cli: "patch" },
    why: "A `default` branch that reads `resource.id`, as the README's, no longer compiles, and has nothing to read.",
  }),
  ...change(takeOut([...schema("Collaborator"), "oneOf"], ref("schemas", "TeamCollaborator")), {
    name: "an answer is one of its variants only",
    expected: { all: "major", openapi: "minor", testing: "minor" },
    why: "On the command line, `--json privacy` names no field any more.",
  }),
];
