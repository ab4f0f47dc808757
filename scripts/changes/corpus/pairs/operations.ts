import { add, both, type Editable, remove, rename, replace } from "../edits.ts";
import { change, type Pair } from "../pair.ts";
import { operation, ref } from "../places.ts";

const codespaces = "/repos/{owner}/{repo}/pulls/{pull_number}/codespaces";

const failures = {
  "400": ref("responses", "BadRequest"),
  "401": ref("responses", "RequiresAuthentication"),
  "403": ref("responses", "Forbidden"),
  "404": ref("responses", "NotFound"),
  "429": ref("responses", "TooManyRequests"),
};

const getCodespace: Editable = {
  operationId: "codespaces/get-for-pull-request",
  summary: "Get the codespace of a pull request",
  description: "Shows the caller's codespace for a pull request.",
  tags: ["codespaces"],
  "x-access": { scopes: ["codespace"], "fine-grained": false, "github-apps": false },
  "x-command": { noun: "codespace", verb: "get", aliases: ["view"], columns: ["name", "state"] },
  responses: { "200": ref("responses", "Codespace"), ...failures },
};

const getEmail: Editable = {
  operationId: "users/get-email",
  summary: "Get the caller's address",
  description: "Shows the address of whoever owns the token.",
  tags: ["helpers"],
  "x-helper": true,
  responses: { "200": ref("responses", "AuthenticatedUser"), ...failures },
};

/** Operations that come, go, move and age. */
export const operationPairs: readonly Pair[] = [
  ...change(
    add(["paths", codespaces, "get"], getCodespace),
    { name: "an operation with a command is new", expected: { all: "minor" } },
    { name: "an operation with a command is removed", expected: { all: "major" } },
  ),
  ...change(
    add(["paths", "/user/email"], { get: getEmail }),
    {
      name: "a helper, an operation without a command, is new",
      expected: { all: "minor" },
      why: "`cps api users/get-email` is new, although there is no command for it.",
    },
    { name: "a helper, an operation without a command, is removed", expected: { all: "major" } },
  ),
  ...change(remove(operation("DELETE /users/{username}/copilot-spaces/{space_number}")), {
    name: "an operation is removed for users and stays for organizations",
    expected: { all: "major" },
    why: "The command and the method are still there, and no longer take `--user` and `username`.",
  }),
  ...change(replace([...operation("GET /repos/{owner}/{repo}"), "operationId"], "repositories/get"), {
    name: "an operation gets another operationId",
    expected: { all: "major", client: "none", react: "none" },
    why: "Ids are what generated code, validators, the sandbox's faults and `cps api` are told; client and hooks go by the route.",
  }),
  ...change(rename(["paths", codespaces], "/repos/{owner}/{repo}/codespaces/{pull_number}"), {
    name: "an operation moves to another path",
    expected: { all: "major", cli: "patch" },
    why: "A query's key follows the path. The same command line is typed as before, and calls what the table says.",
  }),
  ...change(rename(["paths", "/user/orgs"], "/user/organizations"), {
    name: "a helper moves to another path",
    expected: { all: "major", cli: "patch" },
  }),
  ...change(
    rename(["paths", "/orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}", "put"], "patch"),
    {
      name: "an operation gets another method",
      expected: { all: "major", cli: "patch" },
    },
  ),
  ...change(
    both(
      rename(["paths", "/user/codespaces/{codespace_name}"], "/user/codespaces/{name}"),
      add(["components", "parameters", "name"], {
        name: "name",
        in: "path",
        required: true,
        schema: { type: "string" },
      }),
      replace(["paths", "/user/codespaces/{name}", "parameters", 0], ref("parameters", "name")),
      remove(["components", "parameters", "codespace_name"]),
    ),
    {
      name: "a path parameter gets another name",
      expected: { all: "major" },
      why: "The address is the same; the route, which programs write, is not, nor is `cps api … -f codespace_name=`.",
    },
  ),
  ...change(
    add([...operation("GET /user/orgs"), "deprecated"], true),
    {
      name: "a helper is deprecated",
      expected: { all: "minor" },
      why: "Semver, 7: a minor version says that something is going to go.",
    },
    { name: "a helper is no longer deprecated", expected: { all: "patch" } },
  ),
];
