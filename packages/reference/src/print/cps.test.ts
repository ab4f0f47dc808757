import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import { expect, it } from "vitest";
import { printable } from "../../test/calls.ts";
import { deriveCommands } from "../commands/index.ts";
import { printRequest, type RequestInput } from "./index.ts";

// That these commands make the same requests is tested where they are run: apps/cli/test/print-cps.test.ts.
const commands = deriveCommands(operationsTable);
const space = { org: "acme", space_number: 5 };

async function print(id: string, input: RequestInput, baseUrl = "https://api.github.com"): Promise<string> {
  const operation: Operation | undefined = operationsTable.operations[id];
  if (operation === undefined) throw new Error(`There is no operation ${id}.`);
  return printRequest("cps", { ...(await printable({ operation, route: operation.route, input }, baseUrl)), commands });
}

it.each([
  ["copilot-spaces/get-for-org", { path: space }, "cps space get org:acme/5"],
  ["copilot-spaces/list-for-user", { path: { username: "mona" } }, "cps space list --user mona"],
  [
    "copilot-spaces/list-for-org",
    { path: { org: "acme" }, query: { per_page: 5, after: "-x", before: undefined } },
    "cps space list --org acme --page-size 5 --after='-x'",
  ],
  [
    "copilot-spaces/update-for-org",
    { path: space, body: { description: "@home" } },
    "cps space set org:acme/5 --description @@home",
  ],
  [
    "copilot-spaces/add-collaborator-for-org",
    { path: space, body: { actor_type: "Team", actor_identifier: "docs", role: "reader" } },
    "cps collaborator add org:acme/5 --team docs --role reader",
  ],
  [
    "codespaces/create-with-pr-for-authenticated-user",
    { path: { owner: "acme", repo: "app", pull_number: 12 }, body: { multi_repo_permissions_opt_out: true } },
    "cps codespace create 'acme/app#12' --multi-repo-permissions-opt-out=true",
  ],
])("says with flags what flags can say: %s", async (id, input, printed) => {
  expect(await print(id, input)).toBe(printed);
});

it.each([
  ["a change of nothing", {}],
  ["a dash, which stands for standard input", { description: "-" }],
  ["a list", { resources_attributes: [{ id: 1, _destroy: true }] }],
  ["a NUL", { name: "a\0" }],
  ["a long text", { general_instructions: "a".repeat(2_000) }],
])("gives as JSON what no flag can say: %s", async (_, body) => {
  expect(await print("copilot-spaces/update-for-org", { path: space, body })).toBe(
    `cps space set org:acme/5 --input - <<'JSON'\n${JSON.stringify(body)}\nJSON`,
  );
});

it.each([
  ["a field that the document does not have", "update-for-org", { path: space, body: { colour: "red" } }],
  [
    "a role that a user's space does not take",
    "update-for-user",
    { path: { username: "a", space_number: 1 }, body: { base_role: "writer" } },
  ],
  ["an owner who cannot be one", "get-for-org", { path: { org: "a b", space_number: 5 } }],
  ["headers", "get-for-org", { path: space, headers: { "if-none-match": "a" } }],
])("leaves to cps api what a command would refuse: %s", async (_, id, input) => {
  expect(await print(`copilot-spaces/${id}`, input)).toMatch(/^cps api (?:GET|PUT) '?\//);
});

it("says where to, where that is not github.com", async () => {
  const user = (baseUrl: string) => print("users/get-authenticated", {}, baseUrl);
  expect(await user("https://api.octocorp.ghe.com")).toBe("cps api GET /user --host octocorp.ghe.com");
  expect(await user("http://127.0.0.1:4010/api")).toBe("cps api GET /user --base-url http://127.0.0.1:4010/api");
});
