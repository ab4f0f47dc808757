import { add, both, type Editable, remove, rename, replace, takeOut } from "../edits.ts";
import { change, type Pair } from "../pair.ts";
import { field, operation, schema } from "../places.ts";

const createCodespace = operation("POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces");
const removeCollaborator = operation(
  "DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
);
const text: Editable = { type: "string", description: "What it is made from." };
const shared = { all: "minor" } as const;

/** What is sent as a body. */
export const requestPairs: readonly Pair[] = [
  ...change(
    add(field("CreateSpaceForOrg", "template"), text),
    { name: "an optional field of a request is new", expected: { all: "minor" } },
    { name: "an optional field of a request is removed", expected: { all: "major" } },
  ),
  ...change(
    both(
      add(field("AddCollaboratorForOrg", "reason"), text),
      add([...schema("AddCollaboratorForOrg"), "required", -1], "reason"),
    ),
    { name: "a required field of a request is new", expected: { all: "major" } },
    {
      name: "a required field of a request is removed",
      expected: { all: "major" },
      why: "A request with it is refused.",
    },
  ),
  ...change(
    add([...schema("CreateSpaceForOrg"), "required", -1], "general_instructions"),
    { name: "an optional field of a request is required", expected: { all: "major" } },
    { name: "a required field of a request is optional", expected: shared },
  ),
  ...change(rename(field("CreateCodespaceFromPullRequest", "machine"), "machine_type"), {
    name: "a field of a request gets another name",
    expected: { all: "major" },
  }),
  ...change(
    both(
      add(field("CreateCodespaceFromPullRequest", "machine_type"), { type: "string", description: "The machine." }),
      add([...field("CreateCodespaceFromPullRequest", "machine"), "deprecated"], true),
    ),
    { name: "a field of a request gets a successor and is deprecated", expected: { all: "minor" } },
  ),
  ...change(
    add([...field("CreateSpaceForOrg", "description"), "deprecated"], true),
    { name: "a field of a request is deprecated", expected: { all: "minor" } },
    { name: "a field of a request is no longer deprecated", expected: { all: "patch" } },
  ),
  ...change(
    add([...createCodespace, "requestBody", "required"], true),
    {
      name: "an optional body is required",
      expected: { all: "major", cli: "patch" },
      why: "The command line always sends one, `{}` where nothing is typed.",
    },
    { name: "a required body is optional", expected: { all: "minor", cli: "patch" } },
  ),
  ...change(
    add([...removeCollaborator, "requestBody"], {
      content: { "application/json": { schema: { type: "object", properties: { reason: { type: "string" } } } } },
    }),
    {
      name: "an operation without a body takes an optional one",
      expected: { all: "minor", client: "major", react: "major" },
      why: "The body comes before the options: `remove(path, { timeout })` would send its options as a body.",
    },
    { name: "an operation no longer takes an optional body", expected: { all: "major" } },
  ),
  ...change(
    replace([...schema("CreateCodespaceFromPullRequest"), "type"], "object"),
    { name: "a body may no longer be null", expected: { all: "major" } },
    { name: "a body may be null", expected: { all: "minor" } },
  ),
  ...change(
    replace([...field("CreateSpaceForUser", "description"), "type"], ["string", "null"]),
    { name: "a field of a request may be null", expected: { all: "minor" } },
    { name: "a field of a request may no longer be null", expected: { all: "major" } },
  ),
  ...change(replace([...field("SetCollaboratorRole", "role")], { type: "integer" }), {
    name: "a field of a request changes its type",
    expected: { all: "major" },
  }),
  ...change(
    replace([...field("CreateCodespaceFromPullRequest", "idle_timeout_minutes"), "type"], "number"),
    {
      name: "a field of a request takes numbers where it took integers",
      expected: { all: "minor", client: "none", react: "none" },
      why: "For TypeScript both are numbers.",
    },
    {
      name: "a field of a request takes integers where it took numbers",
      expected: { all: "major", client: "none", react: "none" },
    },
  ),
  ...change(
    replace([...field("CreateSpaceForOrg", "general_instructions"), "maxLength"], 1000),
    { name: "a field of a request must be shorter", expected: { all: "major", client: "none", react: "none" } },
    { name: "a field of a request may be longer", expected: { all: "minor", client: "none", react: "none" } },
  ),
  ...change(
    add([...field("CreateSpaceForUser", "name"), "pattern"], "^[a-z]"),
    { name: "a field of a request must match a pattern", expected: { all: "major", client: "none", react: "none" } },
    {
      name: "a field of a request need not match a pattern",
      expected: { all: "minor", client: "none", react: "none" },
    },
  ),
  ...change(add([...field("UpdateSpaceForOrg", "resources_attributes"), "maxItems"], 10), {
    name: "a list in a request has a limit",
    expected: { all: "major", client: "none", react: "none" },
  }),
  ...change(
    replace([...schema("UpdateSpaceForUser"), "additionalProperties"], true),
    { name: "a request takes any other fields", expected: { all: "minor" } },
    { name: "a request no longer takes any other fields", expected: { all: "major" } },
  ),
  ...change(replace([...field("CreateSpaceForOrg", "base_role"), "default"], "reader"), {
    name: "the default of a field of a request changes",
    expected: { all: "patch", openapi: "major", testing: "major" },
    why: "Whoever leaves it out makes another space. No package sends the default, they only say what it is.",
  }),
  ...change(
    both(
      add(field("FreeTextMetadata", "language"), text),
      add([...schema("FreeTextMetadata"), "required", -1], "language"),
    ),
    {
      name: "a required field is new in what is sent and answered",
      expected: { all: "major" },
      why: "As an answer it would be minor; as a request it is missing.",
    },
  ),
  ...change(
    takeOut([...schema("FreeTextMetadata"), "required"], "text"),
    {
      name: "a field is optional in what is sent and answered",
      expected: { all: "major", cli: "minor" },
      why: "Programs read what may be missing now; the command line prints what there is, and takes more.",
    },
    { name: "a field is required in what is sent and answered", expected: { all: "major" } },
  ),
  ...change(
    both(
      add(field("UpdateResource", "name"), text),
      replace([...field("UpdateSpaceForOrg", "general_instructions"), "maxLength"], 100),
    ),
    {
      name: "one request takes a field more, another one less",
      expected: { all: "major", client: "minor", react: "minor" },
      why: "The highest level counts, in each package by itself.",
    },
  ),
  ...change(
    remove([
      ...createCodespace,
      "requestBody",
      "content",
      "application/json",
      "examples",
      "create-codespace-by-default",
    ]),
    {
      name: "an example of a request goes",
      expected: { all: "patch", client: "none", react: "none" },
      why: "Nothing is called by the names of these: a mock is asked for examples of answers.",
    },
  ),
];
