import { sampleInput } from "@copilot-spaces/reference/client-call";
import { captureRequest, printRequest, type RequestInput } from "@copilot-spaces/reference/print";
import type { Operation } from "@copilot-spaces/types/operations";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readSettings } from "../src/account/settings.ts";
import { commands } from "../src/grammar/commands.data.ts";
import { parse } from "../src/grammar/parse.ts";
import { planApi } from "../src/input/plan-api.ts";
import { planOperation } from "../src/input/plan-operation.ts";
import { operationsTable } from "../src/operations.data.ts";
import { completeIo } from "../src/process-io.ts";
import { createShell } from "./shell.ts";
import { input as standardInput } from "./test-context.ts";

/** The request that a call makes, and the one that its printed command makes. */
async function bothRequests(
  call: { operation: Operation; input: RequestInput; baseUrl: string },
  shell: ReturnType<typeof createShell>,
) {
  const { operation, input, baseUrl } = call;
  const { route } = operation;
  const outgoing = await captureRequest({ baseUrl }, route, input);
  const printed = printRequest("cps", { operation, route, input, outgoing, commands });
  const { args, stdin } = shell(printed);
  const parsed = parse(args, commands);
  if (parsed.kind !== "invocation") throw new Error(`${printed} asks for ${parsed.kind}`);
  const io = completeIo({ env: {}, cwd: "/nowhere", stdin: standardInput(stdin) });
  const context = { io, invocation: parsed.invocation };
  const settings = await readSettings(context);
  const isApi = parsed.invocation.command.words.join() === "api";
  const { preview } = await (isApi ? planApi(context, settings) : planOperation(context, settings));
  const again = await captureRequest({ baseUrl: settings.server.baseUrl }, preview.route, preview.input);
  return { printed, isApi, wanted: asData(outgoing), got: asData(again) };
}

/** A body means the same in whatever order its fields are, and so does a query. */
function asData({ method, url, headers, body }: Awaited<ReturnType<typeof captureRequest>>) {
  const trimmed = Object.entries(headers).map(([name, value]) => [name, value.trim()]);
  const [path, query = ""] = url.split("?");
  return {
    method,
    path,
    query: query.split("&").sort(),
    headers: Object.fromEntries(trimmed),
    body: body && JSON.parse(body),
  };
}

const calls = Object.values(operationsTable.operations).flatMap((operation) => {
  const { body: _, ...input } = sampleInput(operation, operationsTable.schemas);
  const bodies = operation.requestBody?.examples ?? [];
  return [
    ...(operation.requestBody?.required ? [] : [[operation.id, operation, input] as const]),
    ...bodies.map(({ name, value }) => [`${operation.id}, ${name}`, operation, { ...input, body: value }] as const),
  ];
});

it.each(calls)("prints a command that makes the same request: %s", async (_, operation, input) => {
  const shell = createShell();
  for (const baseUrl of ["https://api.github.com", "https://api.octocorp.ghe.com", "http://127.0.0.1:4010"]) {
    const { wanted, got, isApi } = await bothRequests({ operation, input, baseUrl }, shell);
    expect(got).toEqual(wanted);
    // Only a helper, and a body left out where the command has one, are not said by a command of their own.
    expect(isApi).toBe(operation.helper || (operation.requestBody !== undefined && !("body" in input)));
  }
});

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 10 }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        "\\",
        "\n",
        "$(id)",
        "`id`",
        "!",
        "-",
        "--",
        "@",
        "%",
        "é",
        "\u202e",
        "JSON\n",
        "\0",
        "=",
      ),
      {
        maxLength: 4,
      },
    )
    .map((parts) => parts.join("")),
);

const segment = text.filter((each) => each.trim() !== "" && !/^\.\.?$/.test(each) && !/\p{Cs}/u.test(each));

/** The command line refuses numbers that cannot be kept exactly. */
const json = fc.jsonValue().filter((value) => !/\d{16}|e\+/.test(JSON.stringify(value)));

it("prints a command that makes the same request, whatever the values", async () => {
  const shell = createShell();
  const owner = fc.oneof(fc.constant("acme"), segment);
  const call = fc.oneof(
    fc.record({
      id: fc.constant("copilot-spaces/list-for-org"),
      path: fc.record({ org: owner }),
      query: fc.record({ after: segment, per_page: fc.integer({ min: 1, max: 100 }) }),
    }),
    fc.record({
      id: fc.constant("copilot-spaces/create-for-org"),
      path: fc.record({ org: owner }),
      body: fc.record(
        { name: text, description: text, general_instructions: text, base_role: fc.constantFrom("reader", "owner") },
        { requiredKeys: [] },
      ),
    }),
    fc.record({
      id: fc.constantFrom("copilot-spaces/update-resource-for-user"),
      path: fc.record({ username: owner, space_number: fc.nat(), space_resource_id: fc.nat() }),
      body: fc.record(
        { metadata: fc.dictionary(fc.oneof(fc.constantFrom("name", "text", "number"), text), json) },
        { requiredKeys: [] },
      ),
    }),
    fc.record({
      id: fc.constant("copilot-spaces/remove-collaborator-for-org"),
      path: fc.record({
        org: owner,
        space_number: fc.nat(),
        actor_type: fc.constantFrom("User", "Team"),
        actor_identifier: fc.oneof(fc.constantFrom("mona", "dependabot[bot]", "@mona", "-x"), segment),
      }),
    }),
    fc.record({
      id: fc.constant("copilot-spaces/add-collaborator-for-org"),
      path: fc.record({ org: owner, space_number: fc.nat() }),
      body: fc.record({
        actor_type: fc.constantFrom("User", "Team"),
        actor_identifier: text,
        role: fc.constant("reader"),
      }),
    }),
    fc.record({
      id: fc.constant("codespaces/create-with-pr-for-authenticated-user"),
      path: fc.record({ owner, repo: segment, pull_number: fc.nat() }),
      body: fc.oneof(
        json,
        fc.record({ machine: text, multi_repo_permissions_opt_out: fc.boolean(), idle_timeout_minutes: fc.integer() }),
      ),
    }),
  );
  await fc.assert(
    fc.asyncProperty(call, async ({ id, ...input }) => {
      const operation = operationsTable.operations[id];
      if (operation === undefined) throw new Error(id);
      const { wanted, got, printed } = await bothRequests(
        { operation, input, baseUrl: "https://api.github.com" },
        shell,
      );
      expect(got, printed).toEqual(wanted);
    }),
    { numRuns: 200 },
  );
});

it("passes headers on by cps api", async () => {
  const operation = operationsTable.operations["copilot-spaces/get-for-org"];
  if (operation === undefined) throw new Error("no such operation");
  const input = { path: { org: "acme", space_number: 5 }, headers: { "if-none-match": '"é"', "x-a": " b " } };
  const { wanted, got, isApi } = await bothRequests(
    { operation, input, baseUrl: "https://api.github.com" },
    createShell(),
  );
  expect(got).toEqual(wanted);
  expect(isApi).toBe(true);
});
