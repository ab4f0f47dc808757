import { stripVTControlCharacters } from "node:util";
import type { Operation } from "@copilot-spaces/types/operations";
import { describe, expect, it } from "vitest";
import { type CapturedOptions, captureIo } from "../../test/captured-io.ts";
import { commands } from "../grammar/commands.data.ts";
import { parse } from "../grammar/parse.ts";
import { operationsTable } from "../operations.data.ts";
import { Problem } from "../problem.ts";
import { runDocs } from "./docs.ts";

/** What `cps docs` prints; `captureIo` has no network. */
async function docs(args: readonly string[], options: CapturedOptions = {}): Promise<string> {
  const io = captureIo(options);
  const parsed = parse(["docs", ...args], commands);
  if (parsed.kind !== "invocation") throw new Error(`${args.join(" ")} asks for ${parsed.kind}`);
  await runDocs({ io, invocation: parsed.invocation });
  expect(io.stderr.text).toBe("");
  return io.stdout.text;
}

const operations: readonly Operation[] = Object.values(operationsTable.operations);

describe.each(operations.map((operation) => [operation.id, operation] as const))("the page of %s", (id, operation) => {
  it("has all that the document says", async () => {
    const page = (await docs([id])).replace(/\s+/g, " ");
    const body = operation.requestBody === undefined ? [] : ["Body"];
    const shown = [
      operation.summary,
      operation.route,
      operation.description,
      ...(operation.access?.scopes ?? []).map((scope) => `\`${scope}\``),
      ...operation.parameters.filter((each) => each.in !== "header").map((each) => `${each.name} `),
      ...body,
      ...operation.responses.map(({ status, description }) => `${status} ${description}`),
      operation.documentation ?? "",
      "cps ",
      "await client.",
    ];
    for (const part of shown) expect(page).toContain(part.replace(/\s+/g, " "));
  });

  it("is found by id and by route", async () => {
    expect(await docs([operation.route])).toBe(await docs([id]));
    expect(await docs(operation.route.split(" "))).toBe(await docs([id]));
  });
});

it("finds by command, and names the same for the other kind of owner", async () => {
  const page = await docs(["space", "list"]);
  expect(page).toMatch(
    /^List an organization's spaces\nGET \/orgs\/\{org\}\/copilot-spaces\ncopilot-spaces\/list-for-org\n/,
  );
  expect(page).toContain("List a user's spaces: cps docs copilot-spaces/list-for-user");
  expect(page).not.toContain("Fits less well");
});

it("finds by task, and lists what fits less well", async () => {
  const page = await docs(["share", "with", "team", "-L", "2"]);
  expect(page).toMatch(/^Add a collaborator to an organization's space\n/);
  expect(page.split("Fits less well\n")[1]?.trim().split("\n")).toHaveLength(2);
});

it("says of a body's fields what they take", async () => {
  const text = (await docs(["copilot-spaces/create-resource-for-org"])).replace(/\s+/g, " ");
  expect(text).toContain(
    "resource_type `repository`, `github_file`, `free_text`, `github_issue` or `github_pull_request`",
  );
  expect(text).toContain("metadata.file_path string");
  expect((await docs(["space", "create"])).replace(/\s+/g, " ")).toContain(
    "general_instructions string, 4000 characters at most.",
  );
});

it("lists everything where no words are given", async () => {
  const index = await docs([]);
  for (const { id, command } of operations) {
    expect(index).toContain(command === undefined ? id : `${command.noun} ${command.verb}`);
  }
});

it("is as wide as the terminal, but for what is copied, and coloured there only", async () => {
  const page = await docs(["space", "delete"], { terminal: true, columns: 50 });
  expect(page).toContain("\u001b[");
  const [prose = ""] = stripVTControlCharacters(page).split("Example");
  const long = prose
    .split("\n")
    .filter((line) => line.length > 50 && line.trim().includes(" ") && !/^[A-Z]+ \//.test(line));
  expect(long).toEqual([]);
  expect(await docs(["space", "delete"])).not.toContain("\u001b");
});

it("gives rows of the operations table as JSON", async () => {
  expect(JSON.parse(await docs(["--json"]))).toEqual(operations);
  expect(JSON.parse(await docs(["--json=id", "space", "list"]))).toEqual([
    { id: "copilot-spaces/list-for-org" },
    { id: "copilot-spaces/list-for-user" },
  ]);
  expect(JSON.parse(await docs(["--json=id", "--limit", "1", "rename"]))).toEqual([
    { id: "copilot-spaces/update-for-org" },
  ]);
});

it.each([
  [["zzzzqqqq"], 'Nothing in the reference is like "zzzzqqqq".'],
  [["space", "--limit", "many"], '--limit takes a whole number, not "many".'],
  [["--json=colour"], "An operation has no colour."],
])("is refused, with what to do: %j", async (args, message) => {
  const problem = await docs(args).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ exit: "usage", message, hints: expect.anything() });
});
