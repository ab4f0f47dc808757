import { sampleInput } from "@copilot-spaces/reference/client-call";
import {
  captureRequest,
  decodePermalink,
  encodePermalink,
  type Permalink,
  printRequest,
} from "@copilot-spaces/reference/print";
import fc from "fast-check";
import { expect, it } from "vitest";
import { commands } from "../src/grammar/commands.data.ts";
import { operationsTable } from "../src/operations.data.ts";
import { runLine } from "./run-line.ts";
import { createShell, type Typed } from "./shell.ts";

/** "Copy as command" of the console, for the call that an address holds. */
async function copyAsCommand(address: string): Promise<string> {
  const link = decodePermalink(address);
  if (link === undefined) throw new Error(`${address} holds no call`);
  const operation = operationsTable.operations[link.operation];
  const route = operation?.route ?? link.operation;
  const outgoing = await captureRequest({ baseUrl: "https://api.github.com" }, route, link.input);
  return printRequest("cps", { operation, route, input: link.input, outgoing, commands });
}

/** What a command prints with `--print console`. */
async function printConsole(command: string, shell: ReturnType<typeof createShell>): Promise<string> {
  const { args, stdin } = shell(command);
  const ran = await runLine([...args, "--print", "console"], { stdin });
  expect([ran.code, ran.requests, ran.stderr], command).toEqual([0, [], ""]);
  return ran.stdout.trimEnd();
}

/** A call with numbers in its address as the text that they are there; order means nothing. */
function asMeant(address: string) {
  const { operation, input } = decodePermalink(address) ?? expect.fail(address);
  const texts = (values: object = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, each]) => [name, `${each}`]));
  return { operation, path: texts(input.path), query: texts(input.query), body: input.body };
}

/** The words of a command, each flag with its value, in an order of their own. */
function sorted({ args, stdin }: Typed) {
  const pairs = args.map((word, index) => (word.startsWith("--") ? `${word} ${args[index + 1]}` : word));
  return { words: pairs.sort(), stdin };
}

const calls = Object.values(operationsTable.operations).flatMap((operation) => {
  const { body: _, ...input } = sampleInput(operation, operationsTable.schemas);
  const bodies = operation.requestBody?.examples ?? [];
  return [
    ...(operation.requestBody?.required ? [] : [[operation.id, { operation: operation.id, input }] as const]),
    ...bodies.map(
      ({ name, value }) =>
        [`${operation.id}, ${name}`, { operation: operation.id, input: { ...input, body: value } }] as const,
    ),
  ];
});

it.each(calls)("leads from address to command and back: %s", async (_, link) => {
  const shell = createShell();
  const address = encodePermalink(link);
  const command = await copyAsCommand(address);
  const again = await printConsole(command, shell);
  expect(asMeant(again)).toEqual(asMeant(address));
  // And from a command to its address and back; the order of flags means nothing.
  expect(sorted(shell(await copyAsCommand(again)))).toEqual(sorted(shell(command)));
});

const text = fc
  .array(
    fc.constantFrom(
      "a",
      "é",
      " ",
      "'",
      '"',
      "\\",
      "$(id)",
      "`",
      "!",
      "-",
      "@",
      "%",
      "&",
      "=",
      "#",
      "\u202e",
      "💥",
      "+",
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(""))
  .filter((each) => each.trim() !== "" && !/^\.\.?$/.test(each));
const login = fc.oneof(fc.constantFrom("acme", "octo-org", "mona"), text);
const number = fc.nat({ max: 2 ** 31 });

const link: fc.Arbitrary<Permalink> = fc
  .oneof(
    fc.record({
      operation: fc.constant("copilot-spaces/list-for-org"),
      input: fc.record({
        path: fc.record({ org: login }),
        query: fc.record({ per_page: fc.integer({ min: 1, max: 100 }), after: text }, { requiredKeys: ["after"] }),
      }),
    }),
    fc.record({
      operation: fc.constantFrom("copilot-spaces/get-for-user", "copilot-spaces/delete-for-user"),
      input: fc.record({ path: fc.record({ username: login, space_number: number }) }),
    }),
    fc.record({
      operation: fc.constantFrom("copilot-spaces/create-for-org", "copilot-spaces/create-for-user"),
      input: fc.record({
        body: fc.record(
          { name: text, description: text, general_instructions: text, base_role: fc.constantFrom("reader", "writer") },
          { requiredKeys: ["name"] },
        ),
      }),
    }),
    fc.record({
      operation: fc.constant("copilot-spaces/update-collaborator-for-org"),
      input: fc.record({
        path: fc.record({
          org: login,
          space_number: number,
          actor_type: fc.constantFrom("User", "Team"),
          actor_identifier: login,
        }),
        body: fc.record({ role: fc.constantFrom("reader", "writer", "admin", "no_access") }),
      }),
    }),
  )
  .map((each): Permalink => {
    if (!/create-for/.test(each.operation)) return each;
    const path = each.operation.endsWith("org") ? { org: "acme" } : { username: "mona" };
    return { operation: each.operation, input: { path, ...each.input } };
  });

it("leads from address to command and back, whatever the values", async () => {
  const shell = createShell();
  await fc.assert(
    fc.asyncProperty(link, async (each) => {
      const address = encodePermalink(each);
      const command = await copyAsCommand(address);
      const again = await printConsole(command, shell);
      expect(asMeant(again), command).toEqual(asMeant(address));
      expect(sorted(shell(await copyAsCommand(again)))).toEqual(sorted(shell(command)));
    }),
    { numRuns: 150 },
  );
});

it("leads back to a route that the document does not have", async () => {
  const address = encodePermalink({ operation: "GET /repos/octocat/Hello-World/pulls", input: {} });
  expect(asMeant(await printConsole(await copyAsCommand(address), createShell()))).toEqual(asMeant(address));
});
