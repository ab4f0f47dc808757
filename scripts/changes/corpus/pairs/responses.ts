import { add, both, type Editable, remove, replace, takeOut } from "../edits.ts";
import { change, type Pair } from "../pair.ts";
import { extension, field, schema } from "../places.ts";

const text: Editable = { type: "string", description: "What it looks like." };

/** The command line prints what comes, so that a change of a value leaves it alone; a field's name can be asked for. */
const loosened = { all: "major", cli: "patch" } as const;
const tightened = { all: "minor", cli: "patch" } as const;

/** What comes as the body of an answer. */
export const responsePairs: readonly Pair[] = [
  ...change(
    add([...extension("Space"), "properties", "icon"], text),
    { name: "an optional field of an answer is new", expected: { all: "minor" } },
    { name: "an optional field of an answer is removed", expected: { all: "major" } },
  ),
  ...change(
    both(add(field("SpaceSummary", "icon"), text), add([...schema("SpaceSummary"), "required", -1], "icon")),
    {
      name: "a required field of an answer is new",
      expected: { all: "minor" },
      why: "Types of answers are for reading them. A program that makes one up, in a test, has a field to add.",
    },
    { name: "a required field of an answer is removed", expected: { all: "major" } },
  ),
  ...change(
    add(field("CodespaceGitStatus", "remote"), text),
    {
      name: "a field inside a field of an answer is new",
      expected: { all: "minor" },
      why: "`--json git_status.remote` is there to be asked for.",
    },
    { name: "a field inside a field of an answer is removed", expected: { all: "major" } },
  ),
  ...change(
    add(field("AuthenticatedUser", "plan"), text),
    { name: "a field of a helper's answer is new", expected: { all: "minor" } },
    { name: "a field of a helper's answer is removed", expected: { all: "major" } },
  ),
  ...change(
    takeOut([...schema("SpaceSummary"), "required"], "html_url"),
    { name: "a required field of an answer is optional", expected: loosened },
    { name: "an optional field of an answer is required", expected: tightened },
  ),
  ...change(
    replace([...field("Codespace", "web_url"), "type"], ["string", "null"]),
    { name: "a field of an answer may be null", expected: loosened },
    { name: "a field of an answer is never null any more", expected: tightened },
  ),
  ...change(replace(field("SpaceSummary", "number"), { type: "string" }), {
    name: "a field of an answer changes its type",
    expected: loosened,
  }),
  ...change(
    replace([...field("CodespaceGitStatus", "ahead"), "type"], ["integer", "string"]),
    { name: "a field of an answer may be of a further type", expected: loosened },
    { name: "a field of an answer is of one type less", expected: tightened },
  ),
  ...change(replace([...field("CodespaceMachine", "cpus"), "type"], "number"), {
    name: "a field of an answer has numbers where it had integers",
    expected: { all: "patch", openapi: "major", testing: "major", client: "none", react: "none" },
    why: "Whoever reads it by the document may meet half a processor. For TypeScript both are numbers.",
  }),
  ...change(
    add([...field("SimpleUser", "login"), "maxLength"], 39),
    {
      name: "a field of an answer has a limit",
      expected: { all: "patch", openapi: "minor", testing: "minor", client: "none", react: "none" },
      why: "Something can be relied on that could not.",
    },
    {
      name: "a field of an answer no longer has a limit",
      expected: { all: "patch", openapi: "major", testing: "major", client: "none", react: "none" },
    },
  ),
  ...change(add([...field("Codespace", "environment_id"), "deprecated"], true), {
    name: "a field of an answer is deprecated",
    expected: { all: "minor", cli: "patch" },
    why: "The command line prints it, and says of no field that it is going to go.",
  }),
  ...change(remove(field("ValidationError", "errors")), {
    name: "a field of an error is removed",
    expected: loosened,
    why: "`--json` takes fields of successes.",
  }),
];
