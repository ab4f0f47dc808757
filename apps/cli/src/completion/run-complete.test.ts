import { expect, it } from "vitest";
import { captureIo } from "../../test/captured-io.ts";
import { run } from "../run.ts";

/** What is offered for the last of these words. */
async function offered(words: readonly string[], { env = {}, mark = "--" } = {}): Promise<string[]> {
  // Anything that would be sent fails there.
  const io = captureIo({ env });
  expect(await run(["__complete", mark, ...words], io)).toBe(0);
  const lines = io.stdout.text.split("\n").filter(Boolean);
  return lines.map((line) => line.split("\t")[0] ?? "");
}

it("offers nouns, then verbs, and topics of help", async () => {
  expect(await offered([""])).toEqual(expect.arrayContaining(["space", "api", "auth", "help"]));
  expect(await offered(["sp"])).toEqual(["space"]);
  expect(await offered(["--v"])).toEqual(["--version"]);
  expect(await offered(["space", ""])).toEqual(["list", "create", "get", "set", "delete"]);
  expect(await offered(["space", "ed"])).toEqual(["edit"]);
  expect(await offered(["help", "ex"])).toEqual(["exit-codes"]);
  expect(await offered(["help", "space", "g"])).toEqual(["get"]);
});

it("offers the flags that are left, required ones first", async () => {
  const flags = await offered(["space", "create", "--org", "a", "--base-role", "reader", "--"]);
  expect(flags[0]).toBe("--name");
  expect(flags).not.toContain("--org");
  expect(flags).toContain("--resources-attributes");
  expect(await offered(["space", "create", "--resource", "{}", "--resou"])).toEqual(["--resources-attributes"]);
  expect(await offered(["space", "set", "org:a/1", "--instr"])).toEqual(["--instructions"]);
  expect(await offered(["space", "get", "org:a/1", ""])).toContain("--json");
});

it.for([
  [
    ["space", "set", "org:a/5", "--base-role", ""],
    ["reader", "writer", "admin", "no_access"],
  ],
  [
    ["space", "set", "user:a/5", "--base-role", ""],
    ["reader", "no_access"],
  ],
  [["space", "set", "5", "--user", "a", "--base-role=r"], ["--base-role=reader"]],
  [["collaborator", "add", "user:a/5", "--te"], []],
  [["collaborator", "add", "org:a/5", "--te"], ["--team"]],
] as const)("offers what this kind of owner may use: %j", async ([words, values]) => {
  expect(await offered(words)).toEqual(values);
});

it("knows the kind of owner from the environment", async () => {
  const words = ["space", "create", "--base-role", "w"];
  expect(await offered(words, { env: { COPILOT_SPACES_OWNER: "user:mona" } })).toEqual([]);
  expect(await offered(words, { env: { COPILOT_SPACES_OWNER: "org:acme" } })).toEqual(["writer"]);
});

it("offers fields for --json, one behind the other", async () => {
  expect(await offered(["space", "list", "--json", "nu"])).toEqual(["number", ":goes-on"]);
  expect(await offered(["space", "list", "--json", "number,na"])).toEqual(["number,name", ":goes-on"]);
  expect(await offered(["space", "list", "--json=number,na"])).toEqual(["--json=number,name", ":goes-on"]);
  expect(await offered(["space", "list", "--json", "number,"])).not.toContain("number,number");
  expect(await offered(["space", "list", "--json", "--a"])).toEqual(["--after", "--all"]);
});

it("offers methods, operations and paths of the document for api", async () => {
  expect(await offered(["api", "P"])).toEqual(["POST", "PUT"]);
  expect(await offered(["api", "copilot-spaces/get-f"])).toEqual([
    "copilot-spaces/get-for-org",
    "copilot-spaces/get-for-user",
  ]);
  expect(await offered(["api", "GET", "/user/o"])).toEqual(["/user/orgs"]);
  expect(await offered(["api", "delete", "/orgs/acme/co"])).toContain("/orgs/acme/copilot-spaces/{space_number}");
});

it("offers what a word of a reference begins with, choices of a place, and files", async () => {
  expect(await offered(["space", "get", ""])).toEqual(["org:", "user:", ":goes-on"]);
  expect(await offered(["completion", ""])).toEqual(["bash", "zsh", "fish", "powershell"]);
  expect(await offered(["completion"], { mark: "--next" })).toEqual(["bash", "zsh", "fish", "powershell"]);
  expect(await offered(["space", "create", "--input", "b"])).toEqual([":files"]);
});

it("offers nothing where it knows nothing", async () => {
  expect(await offered(["nonsense", ""])).toEqual([]);
  expect(await offered(["space", "nonsense", ""])).toEqual([]);
  expect(await offered(["space", "get", "--nonsense", "--no"])).toEqual([]);
  expect(await offered(["docs", "--", ""])).toEqual([]);
  expect(await offered([])).toContain("space");
});
