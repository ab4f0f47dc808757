import { exitCodes } from "@copilot-spaces/reference/commands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canary, type RunLineOptions, runLine } from "../test/run-line.ts";
import { commands } from "./grammar/commands.data.ts";

const answered = (status: number, headers = {}): RunLineOptions => ({
  answer: () => Response.json({ message: "No" }, { status, headers }),
});
const interrupted = AbortSignal.abort();
const queued: RunLineOptions = { answer: () => Response.json({ name: "cs", state: "Queued" }, { status: 201 }) };

/** One real run for each way to end, and more where there are several. */
const runs: readonly (readonly [code: number, line: string, options?: RunLineOptions])[] = [
  [0, "--version"],
  [0, "--help"],
  [0, "space get org:acme/5", { answer: () => Response.json({ number: 5 }) }],
  [0, "space get org:acme/5 --dry-run"],
  [0, "space delete org:acme/5 --yes", { answer: () => new Response(null, { status: 204 }) }],
  [1, "space get org:acme/5 --retries 0", { answer: () => Promise.reject(new TypeError("fetch failed")) }],
  [1, "space get org:acme/5", { answer: () => new Response("<html>", { status: 200 }) }],
  [1, "space list org:acme", { answer: () => Response.json({ spaces: "many" }) }],
  [1, "space get org:acme/5 -q .name.x", { answer: () => Response.json({ name: "x" }) }],
  [2, "nonsense"],
  [2, "space get"],
  [2, "space get acme/5"],
  [2, "space get org:acme/5 --no-such"],
  [2, "space get org:acme/5 --json nope"],
  [2, "space get org:acme/5 -q .["],
  [2, "space delete org:acme/5"],
  [2, "space delete org:acme/5 --confirm Lunch", { answer: () => Response.json({ name: "Launch" }) }],
  [2, "space get org:acme/5", { env: { COPILOT_SPACES_TIMEOUT: "soon" } }],
  [3, "space get org:acme/5", answered(404)],
  [3, "space get org:acme/5", answered(410)],
  [4, "space get org:acme/5", { env: { COPILOT_SPACES_TOKEN: "" } }],
  [4, "space get org:acme/5", answered(401)],
  [4, "space get org:acme/5", answered(403)],
  [5, "space get org:acme/5 --retries 0", answered(502)],
  [6, "space set org:acme/5 --name x", answered(409)],
  [6, "space set org:acme/5 --name x", answered(422)],
  [7, "space get org:acme/5 --retries 0", answered(429)],
  [7, "space get org:acme/5 --retries 0", answered(403, { "x-ratelimit-remaining": "0" })],
  [8, "codespace create octo-org/app#7 --wait 1", queued],
  [130, "space get org:acme/5", { signal: interrupted, answer: () => Response.json({}) }],
];

it("says which document it is made of to `cps version`, and its version alone to `--version`", async () => {
  const { stdout } = await runLine("version");
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\ndocument [0-9a-f]{64}\n$/);
  expect((await runLine("--version")).stdout).toBe(`${stdout.split("\n")[0]}\n`);
});

/** Words that a command line may hold, in any order: the right ones, and wrong ones. */
const words = fc.oneof(
  fc.constantFrom(
    ...commands.flatMap(({ words, aliases, flags }) => [
      ...words,
      ...aliases,
      ...flags.map(({ name }) => `--${name}`),
      ...flags.flatMap(({ choices = [] }) => choices),
    ]),
  ),
  fc.constantFrom(
    "org:acme/5",
    "user:mona/2",
    "org:acme",
    "5",
    "octo-org/app#7",
    "--",
    "-",
    "=",
    "@",
    "-o",
    "json",
    "-q",
    ".",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);

/** What a server may answer that is not the API. */
const anyAnswer = fc.record({
  status: fc.constantFrom(200, 201, 202, 204, 304, 400, 401, 403, 404, 422, 429, 500),
  body: fc.oneof(
    fc.json(),
    fc.string(),
    shaped().map((value) => JSON.stringify(value)),
  ),
});

/** Values under the names that the API has. */
function shaped(): fc.Arbitrary<unknown> {
  const names = [
    "spaces",
    "resources",
    "collaborators",
    "name",
    "number",
    "owner",
    "metadata",
    "message",
    "errors",
    "id",
  ];
  const value = fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(fc.constantFrom(...names), fc.jsonValue())));
  return fc.dictionary(fc.constantFrom(...names, "state", "html_url", "updated_at", "base_role", "code"), value);
}

const bodiless = (status: number) => status === 204 || status === 304;

function answerWith({ status, body }: { readonly status: number; readonly body: string }): Response {
  return new Response(bodiless(status) ? null : body, { status, headers: { "content-type": "application/json" } });
}

/** Nothing is started that goes on by itself. */
const endless = new Set(["mock", "sandbox", "serve"]);

describe("run", () => {
  it("ends with a code that is known and a reason, whatever is typed and whatever is answered", async () => {
    const codes = new Set(exitCodes.map(({ code }) => code));
    const first = fc.constantFrom(...commands.map((command) => command.words));
    const line = fc.tuple(first, fc.array(words, { maxLength: 7 })).map(([command, rest]) => [...command, ...rest]);
    await fc.assert(
      fc.asyncProperty(line, anyAnswer, async (args, answer) => {
        fc.pre(!args.some((word) => endless.has(word)) && args[0] !== "auth" && args[0] !== "config");
        const ran = await runLine([...args, "--retries", "0"], {
          env: { CI: "1", BROWSER: "/nowhere" },
          answer: () => answerWith(answer),
        });
        expect(codes).toContain(ran.code);
        expect(ran.stderr).not.toContain("Something unexpected");
        // Where an error comes from is for who asks for it.
        if (!args.some((word) => word.startsWith("--verbose"))) expect(ran.stderr).not.toMatch(/\n +at /);
        if (ran.code !== 0) expect(ran.stderr).not.toBe("");
        expect(ran.stdout + ran.stderr).not.toContain(canary);
      }),
      { numRuns: 300 },
    );
  });

  it.each(runs.map(([code, line, options]) => ({ code, line, options })))("ends with $code: $line", async (each) => {
    const { code, line, options } = each;
    const ran = await runLine(line, options);
    expect(ran.code, ran.stderr).toBe(code);
    if (code !== 0 && code !== 130) expect(ran.stderr).not.toBe("");
    if (code === 2 || code === 4) expect(ran.stdout).toBe("");
    expect(ran.stdout + ran.stderr).not.toMatch(/\n +at /);
  });

  it("shows whatever is answered, in whatever format, or says what is wrong with it", async () => {
    const lines = commands.flatMap(({ examples, operations }) => (operations === undefined ? [] : examples));
    const format = fc.constantFrom("-o=table", "-o=tsv", "-o=json", "-o=ndjson", "-o=yaml", "--json=name", "--verbose");
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...lines),
        format,
        anyAnswer,
        fc.boolean(),
        async (line, flag, answer, terminal) => {
          const args = line.replaceAll("'", "").split(" ").slice(1);
          fc.pre(!line.includes("@") && !/'[^']* [^']*'/.test(line));
          const ran = await runLine([...args, flag, "--retries", "0"], {
            env: { CI: "1", BROWSER: "/nowhere" },
            answer: () => answerWith(answer),
            terminal: terminal ? ["stdout", "stderr"] : [],
          });
          expect(ran.stderr, line).not.toMatch(/Something unexpected/);
          if (ran.code !== 0) expect(ran.stderr).not.toBe("");
          expect(ran.stdout + ran.stderr).not.toContain(canary);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is tried here in every way that it can end", () => {
    expect([...new Set(runs.map(([code]) => code))].sort((a, b) => a - b)).toEqual(
      exitCodes.map(({ code }) => code).sort((a, b) => a - b),
    );
  });
});
