import { add, type Editable, remove, rename } from "../edits.ts";
import { change, type Pair } from "../pair.ts";
import { operation, ref, response } from "../places.ts";

const updateSpace = operation("PUT /orgs/{org}/copilot-spaces/{space_number}");
const createSpace = operation("POST /orgs/{org}/copilot-spaces");
const deleteSpace = operation("DELETE /users/{username}/copilot-spaces/{space_number}");
const createResource = operation("POST /orgs/{org}/copilot-spaces/{space_number}/resources");
const wait: Editable = { description: "How many seconds to wait.", schema: { type: "integer" } };

/** Statuses, headers and media types of answers. */
export const answerPairs: readonly Pair[] = [
  ...change(
    add([...updateSpace, "responses", "409"], ref("responses", "NotFound")),
    {
      name: "an operation declares a further error status",
      expected: { all: "minor", react: "none", cli: "patch" },
      why: "It was unexpected, and is told apart now. Hooks and the command line make an error of either.",
    },
    {
      name: "an operation no longer declares an error status",
      expected: { all: "major", openapi: "minor", cli: "patch" },
      why: "Safe on the wire, but `result.status === 409` and `prefer(route, { code: 409 })` no longer compile.",
    },
  ),
  ...change(remove([...operation("GET /user/orgs"), "responses", "304"]), {
    name: "an operation no longer declares that nothing has changed",
    expected: { all: "major", openapi: "minor", cli: "patch" },
  }),
  ...change(
    add([...createSpace, "responses", "202"], ref("responses", "OrgSpaceCreated")),
    {
      name: "an operation declares a further success with the same body",
      expected: { all: "minor", react: "none" },
      why: "The command gains `--wait`. What a hook gives is as before.",
    },
    {
      name: "an operation declares one success less, with the same body",
      expected: { all: "major" },
      why: "Programs wait for a status that never comes; `result.status === 202` no longer compiles, and `--wait` is gone.",
    },
  ),
  ...change(remove([...createResource, "responses", "200"]), {
    name: "an operation declares one success less, and its command stays as it is",
    expected: { all: "major", cli: "patch" },
  }),
  ...change(add([...deleteSpace, "responses", "200"], ref("responses", "UserSpace")), {
    name: "an answer without a body may have one",
    expected: { all: "major", types: "minor", cli: "minor" },
    why: "`await client.spaces.delete(…)` is no longer `undefined`; a mock answers with the lowest success. The types gain a status, the command a field to ask for.",
  }),
  ...change(remove([...response("OrgCollaboratorUpdated"), "content"]), {
    name: "an answer loses its body",
    expected: { all: "major" },
  }),
  ...change(
    remove([...response("OrgSpaceList"), "headers", "Link"]),
    {
      name: "a header of an answer is removed",
      expected: { all: "major", client: "none", react: "none", cli: "patch" },
      why: "The client gives `Headers`, whatever is in them.",
    },
    {
      name: "a header of an answer is new",
      expected: { all: "minor", client: "none", react: "none", cli: "patch" },
    },
  ),
  ...change(add([...response("NotFound"), "headers", "x-wait"], wait), {
    name: "a header of an error is new",
    expected: { all: "minor", client: "none", react: "none", cli: "patch" },
  }),
  ...change(rename([...response("OrgSpace"), "content", "application/json"], "application/vnd.github+json"), {
    name: "an answer has another media type",
    expected: { all: "major", client: "none", react: "none", cli: "patch" },
    why: "The types tell answers apart by it; the client reads whatever is JSON.",
  }),
  ...change(add([...response("UserSpace"), "content", "text/markdown"], { schema: { type: "string" } }), {
    name: "an answer may also be of another media type",
    expected: { all: "minor", client: "major", react: "major", cli: "patch" },
    why: "Who asks for JSON gets JSON as before, but the client's data may be a string now, for all that its types say.",
  }),
];
