import type { Flag, Positional } from "@copilot-spaces/reference/commands";
import { validateParameters, validateRequestBody } from "@copilot-spaces/types/validators";
import fc from "fast-check";
import { expect, it } from "vitest";
import { planLine } from "../../test/plan-line.ts";
import { commands } from "../grammar/commands.data.ts";
import { operationsTable } from "../operations.data.ts";
import { Problem } from "../problem.ts";
import { operationIdOf } from "./check/check-request.ts";
import { fieldOf } from "./json-object.ts";

const derived = commands.filter(({ operations }) => operations !== undefined);

const words = fc.oneof(
  fc.constantFrom(
    "org:acme/5",
    "user:mona/2",
    "org:acme",
    "user:mona",
    "5",
    "acme/5",
    "octo-org/app",
    "octo-org/app#12",
  ),
  fc.constantFrom("https://github.com/copilot/spaces/acme/5", "https://api.github.com/user/1/copilot-spaces/5"),
  fc.constantFrom(
    "mona",
    "reader",
    "no_access",
    "writer",
    "true",
    "0",
    "-1",
    "[]",
    "{}",
    '[{"id":1}]',
    "@",
    "-",
    "@-",
    "..",
    "%2e",
  ),
  fc.string({ unit: "binary", maxLength: 10 }),
);

/** A word or two for a flag, most often one that it takes. */
function typed({ name, value, choices }: Flag): fc.Arbitrary<string> {
  if (value === undefined) return fc.constant(`--${name}`);
  const some = choices === undefined ? words : fc.constantFrom(...choices);
  return some.map((word) => `--${name}=${word}`);
}

/** What is typed by place, most often something that the place is for. */
function placed({ parameters = [] }: Positional): fc.Arbitrary<string> {
  const right = parameters.includes("pull_number")
    ? "octo-org/app#12"
    : parameters.includes("actor_identifier")
      ? "mona"
      : parameters.includes("space_number")
        ? "org:acme/5"
        : parameters.includes("org")
          ? "user:mona"
          : "7";
  return fc.oneof({ weight: 5, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: words });
}

const line = fc.constantFrom(...derived).chain((command) =>
  fc
    .tuple(
      fc.tuple(...command.positionals.map(placed)),
      fc
        .uniqueArray(fc.constantFrom(...command.flags), { maxLength: 3 })
        .chain((flags) => fc.tuple(...flags.map(typed))),
    )
    .map(([places, flags]) => [...command.words, ...flags, "--", ...places]),
);

it("plans only what the document allows, and throws nothing but usage problems", async () => {
  let planned = 0;
  await fc.assert(
    fc.asyncProperty(line, fc.constantFrom("", "{}", "name: a", "role: reader"), async (args, stdin) => {
      try {
        const { preview } = await planLine(args, { stdin });
        const { operation, input } = preview;
        const id = derived.flatMap((command) =>
          Object.keys(command.operations ?? {}).map((kind) => [command, kind] as const),
        );
        const found = id.find(([command, kind]) => fieldOf({ ...command.operations }, kind) === operation?.id);
        const kind = found?.[1];
        if (found === undefined || (kind !== "org" && kind !== "user" && kind !== "any"))
          throw new Error("no such operation");
        const operationId = operationIdOf(found[0], kind);
        expect(validateParameters(operationId, { path: input.path ?? {}, query: input.query ?? {} })).toEqual([]);
        const text = JSON.stringify(input.body)?.replace(/"<id of [^"]*>"/g, "1");
        expect(validateRequestBody(operationId, text && JSON.parse(text))).toEqual([]);
        planned += 1;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        expect(error.exit).toBe("usage");
      }
    }),
    { numRuns: 1000 },
  );
  // A property that refuses everything would hold as well.
  expect(planned).toBeGreaterThan(100);
});

const references = { org: "org:octo-org/5", user: "user:mona/5" } as const;

it("passes every example of the document through --input as it stands", async () => {
  for (const command of derived) {
    for (const [kind, id] of Object.entries(command.operations ?? {})) {
      const operation = operationsTable.operations[id];
      for (const { name, value } of operation?.requestBody?.examples ?? []) {
        const places = command.positionals.flatMap(({ parameters = [] }) => {
          if (parameters.includes("pull_number")) return ["octo-org/app#12"];
          if (parameters.includes("space_number")) return [references[kind === "org" ? "org" : "user"]];
          if (parameters.includes("org")) return [kind === "org" ? "org:octo-org" : "user:mona"];
          if (!operation?.path.includes(`{${parameters[0]}}`)) return [];
          return [parameters.includes("actor_identifier") ? "mona" : "7"];
        });
        const plan = await planLine([...command.words, ...places, "--input", "-"], { stdin: JSON.stringify(value) });
        expect(plan.preview.input.body, `${id} ${name}`).toEqual(value);
        expect(plan.preview.operation?.id).toBe(id);
        expect(plan.lookUps).toEqual([]);
      }
    }
  }
});
