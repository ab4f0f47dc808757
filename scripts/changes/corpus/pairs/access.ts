import type { Bump } from "../../change-report.ts";
import { add, both, type Editable, remove, replace } from "../edits.ts";
import { change, type Expected, type Pair } from "../pair.ts";
import { operation } from "../places.ts";

const listOrgSpaces = operation("GET /orgs/{org}/copilot-spaces");
const listUserSpaces = operation("GET /users/{username}/copilot-spaces");
const deleteUserSpace = operation("DELETE /users/{username}/copilot-spaces/{space_number}");
const pages: Editable = { style: "cursor", items: "resources", size: "per_page", after: "after", before: "before" };

/** What is about tokens concerns who asks a server: the document says it, the sandbox acts on it. */
function asked(bump: Bump): Expected {
  return { all: "patch", openapi: bump, testing: bump, client: "none", react: "none" };
}

/** Who may call, at which address, and page by page. */
export const accessPairs: readonly Pair[] = [
  ...change(
    add([...listOrgSpaces, "x-access", "scopes", -1], "read:user"),
    { name: "a token needs a further scope", expected: asked("major"), why: "A token that was enough is not." },
    { name: "a token needs one scope less", expected: asked("minor") },
  ),
  ...change(
    replace([...deleteUserSpace, "x-access", "fine-grained"], {
      permission: "Copilot Spaces",
      on: "account",
      access: "write",
    }),
    { name: "fine-grained tokens may call an operation", expected: asked("minor") },
    { name: "fine-grained tokens may no longer call an operation", expected: asked("major") },
  ),
  ...change(replace([...listOrgSpaces, "x-access", "fine-grained", "access"], "write"), {
    name: "a token needs a wider permission",
    expected: asked("major"),
  }),
  ...change(
    add([...operation("GET /repos/{owner}/{repo}"), "security"], []),
    { name: "an operation may be called without a token", expected: asked("minor") },
    { name: "an operation may no longer be called without a token", expected: asked("major") },
  ),
  ...change(both(remove([...listOrgSpaces, "x-pagination"]), remove([...listUserSpaces, "x-pagination"])), {
    name: "a list no longer comes in pages",
    expected: { all: "major", types: "patch", client: "none", react: "none" },
    why: "`--all` and `--limit` are gone; the mock's list has one page.",
  }),
  ...change(add([...operation("GET /orgs/{org}/copilot-spaces/{space_number}/resources"), "x-pagination"], pages), {
    name: "a list comes in pages",
    expected: { all: "minor", types: "patch", client: "none", react: "none" },
  }),
  ...change(replace(["servers", 0, "url"], "https://api.github.example"), {
    name: "the server has another address",
    expected: { all: "patch", openapi: "major", client: "none", react: "none" },
    why: "Programs name their server themselves, and a mock is one of its own.",
  }),
  ...change(
    add(["servers", -1], { url: "https://github.example/api/v3", description: "A server of one's own." }),
    { name: "a further server is named", expected: { all: "patch", openapi: "minor", client: "none", react: "none" } },
    {
      name: "a server is no longer named",
      expected: { all: "patch", openapi: "major", client: "none", react: "none" },
    },
  ),
];
