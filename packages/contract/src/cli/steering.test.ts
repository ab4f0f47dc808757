import { execFileSync } from "node:child_process";
import { sampleInput } from "@copilot-spaces/reference/client-call";
import { deriveCommands } from "@copilot-spaces/reference/commands";
import { captureRequest, printRequest } from "@copilot-spaces/reference/print";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Answer, json, respond, startHostileServer } from "../hostile-server/index.ts";
import { runInTerminal, runPiped, startInTerminal } from "./built-command.ts";

/** What a terminal would obey: a link that lies, the clipboard, the title, colours, C1, the other direction, the cursor. */
const evil = [
  "\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007",
  "\u001b]52;c;QUJD\u0007",
  "\u001b]0;title\u001b\\",
  "\u001b[2J\u001b[31mred",
  "\u009b31m\u009d52;c;QUJD\u009c\u0090q\u0085",
  "\u202emoc\u2066.x\u200b\u200f",
  "\r\b\u007f\u0000",
  "\u{e0041}\u2028",
].join("");

/** Everything that is not a character to be seen, but for line breaks, and tabs between columns. */
const unseen = /[^\P{C}\n\t]|[\u2028\u2029]/u;

/** What a terminal was sent, as the command wrote it. */
const written = (screen: string) => screen.replaceAll("\r\n", "\n");

function expectNothingObeyed(screen: string): void {
  const [character] = unseen.exec(written(screen)) ?? [];
  expect(character && `${JSON.stringify(character)} in ${JSON.stringify(screen)}`).toBeUndefined();
}

/** The same data with all of that in each of its texts, and in the names of what nobody knows. */
function poison(data: unknown): unknown {
  if (typeof data === "string") return `${data}${evil}`;
  if (Array.isArray(data)) return data.map(poison);
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).map(([name, value]) => [name, poison(value)] as const);
  return { ...Object.fromEntries(entries), [`new${evil}`]: evil };
}

/** Headers that commands show, with what a header can hold of it: the rest is no HTTP. */
const headers: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "x-github-request-id",
    "x-oauth-scopes",
    "x-accepted-oauth-scopes",
    "x-github-sso",
    "deprecation",
    "sunset",
    "etag",
    "retry-after",
    "x-ratelimit-reset",
    "x-github-whatever",
  ].map((name) => [name, "a\u009b31m\u009d52;c;QUJD\u009c\u0085"]),
);

const commands = deriveCommands(operationsTable);

/** The words of the command that calls an operation, and what it reads. */
async function wordsOf(operation: Operation): Promise<readonly string[]> {
  const { body: _, ...input } = sampleInput(operation, operationsTable.schemas);
  const [example] = operation.requestBody?.examples ?? [];
  const call = { operation, route: operation.route, input: { ...input, ...(example && { body: example.value }) } };
  const outgoing = await captureRequest({ baseUrl: "https://api.github.com" }, call.route, call.input);
  const program = `cps() { printf '%s\\0' "$@"; }\n${printRequest("cps", { ...call, outgoing, commands })}`;
  const words = execFileSync("sh", ["-c", program], { encoding: "utf8", input: "" }).split("\0").slice(0, -1);
  // A body from standard input would be read from the terminal.
  const stdin = words.indexOf("--input");
  const whole = stdin < 0 ? words : [...words.slice(0, stdin), "--name", "x", ...words.slice(stdin + 2)];
  return operation.method === "DELETE" ? [...whole, "--yes"] : whole;
}

async function serve(answer: Answer) {
  const server = await startHostileServer(() => answer);
  onTestFinished(() => server.close());
  return server;
}

const operations = Object.values(operationsTable.operations).filter(({ helper }) => !helper);

describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (_, operation) => {
  const success = operation.responses.find(({ status }) => status < 300);
  const data = success?.examples[0]?.value;

  it("cannot steer a terminal by anything in its answer", async () => {
    const words = await wordsOf(operation);
    const answer =
      data === undefined ? respond({ status: 204, headers }) : json(success?.status ?? 200, poison(data), headers);
    const server = await serve(answer);
    const extent = operation.pagination ? ["--limit", "1"] : [];
    const { code, screen } = await runInTerminal([...words, ...extent], server);
    expect([code, screen.includes("unexpected")]).toEqual([0, false]);
    expectNothingObeyed(screen);
    if (data !== undefined) expect(screen).toContain("\\u001b]52;c;QUJD\\u0007");
  });

  it("cannot steer a terminal by anything in an error", async () => {
    const words = await wordsOf(operation);
    const body = {
      message: `No${evil}`,
      code: evil,
      documentation_url: `https://docs.github.com/${evil}`,
      errors: [{ resource: evil, field: evil, code: evil, message: evil, value: evil, index: evil }, evil],
    };
    const server = await serve(json(422, body, headers));
    const { code, screen } = await runInTerminal(words, server);
    expect(code).toBe(6);
    expectNothingObeyed(screen);
    expect(screen).toContain("422: No\\u001b]8;;");
  });
});

const space = {
  number: 5,
  name: `Launch${evil}`,
  description: evil,
  html_url: "https://github.com/copilot/spaces/acme/5",
};
const get = ["space", "get", "org:acme/5"];

describe("whatever the format", () => {
  it.each([
    ["-o", "table"],
    ["-o", "tsv"],
    ["-o", "yaml"],
    ["-o", "json"],
    ["-o", "ndjson"],
    ["--json", "name"],
    ["-q", ".name"],
    ["-q", "."],
    ["-q", "error(.name)"],
    ["--verbose"],
  ])("a terminal obeys nothing: %s %s", async (...flags) => {
    const server = await serve(json(200, space, headers));
    const { screen } = await runInTerminal([...get, ...flags], server);
    expectNothingObeyed(screen);
    expect(screen).toContain("Launch");
  });

  it("a file gets JSON that is exact", async () => {
    const server = await serve(json(200, poison(space)));
    for (const flags of [["--json"], ["-o", "ndjson"], ["-q", "."], ["-o", "json", "--verbose"]]) {
      const { stdout } = await runPiped([...get, ...flags], server);
      expect(JSON.parse(stdout)).toEqual(poison(space));
    }
    expect((await runPiped([...get, "-q", ".name"], server)).stdout).toBe(`${poison(space.name)}\n`);
  });

  it.each([401, 403, 404, 429, 500])("an error of %i obeys nothing, in words or as JSON", async (status) => {
    const server = await serve(json(status, { message: evil, documentation_url: evil, errors: evil }, headers));
    for (const flags of [[], ["--json"], ["--verbose"]]) {
      const { screen } = await runInTerminal([...get, ...flags, "--retries", "0"], server);
      expectNothingObeyed(screen);
    }
  });
});

describe("other ways to a terminal", () => {
  it("is not led by what cps api prints", async () => {
    const server = await serve(respond({ headers: { ...headers, "content-type": "text/plain" }, body: evil }));
    const { code, screen } = await runInTerminal(["api", "GET", "/x", "-i"], server);
    expect(code).toBe(0);
    expectNothingObeyed(screen);
  });

  it("is not led by the reason of a status", async () => {
    const server = await serve(respond({ reason: "OK\u009b31m\u009d52;c;QUJD\u009c", body: "{}" }));
    for (const args of [
      ["api", "GET", "/x", "-i"],
      [...get, "--verbose"],
    ]) {
      expectNothingObeyed((await runInTerminal(args, server)).screen);
    }
  });

  it("is not led by the name that a deletion asks for", async () => {
    const server = await startHostileServer(({ method }) =>
      method === "GET" ? json(200, space) : respond({ status: 204 }),
    );
    onTestFinished(() => server.close());
    const terminal = startInTerminal(["space", "delete", "org:acme/5"], server);
    await terminal.shows("to delete");
    terminal.type("no\r");
    const { code, screen } = await terminal.ended;
    expect(code).toBe(2);
    expect(server.requests.map(({ method }) => method)).toEqual(["GET"]);
    for (const sequence of ["\u001b]", "\u0007", "\u009b", "\u009d", "\u202e"]) expect(screen).not.toContain(sequence);
  });

  it("is not led by what is waited for", async () => {
    const made = { name: "cs", display_name: `Fix${evil}`, state: `Queued${evil}` };
    const server = await startHostileServer(({ method }) => json(method === "POST" ? 201 : 200, made));
    onTestFinished(() => server.close());
    const { code, screen } = await runInTerminal(["codespace", "create", "octo-org/app#7", "--wait", "3"], server);
    expect(code).toBe(8);
    // A line that tells how far it is moves the cursor, and nothing else.
    expectNothingObeyed(screen.replaceAll("\r\u001b[K", ""));
    expect(screen).toContain("Fix\\u001b]8;;");
  });

  it("is not led by whose token it is", async () => {
    const user = { login: `mona${evil}`, id: 1, name: evil };
    const server = await serve(json(200, user, headers));
    for (const args of [
      ["auth", "status"],
      ["auth", "status", "--json"],
    ]) {
      expectNothingObeyed((await runInTerminal(args, server)).screen);
    }
  });

  it("is not led by what was typed", async () => {
    const server = await serve(json(404, {}));
    for (const args of [
      [evil],
      ["space", evil],
      ["space", "get", evil],
      ["space", "get", "--json", evil],
      ["docs", evil],
    ]) {
      const words = args.map((word) => word.replaceAll("\0", ""));
      const { code, screen } = await runInTerminal(words, server);
      expect(code).toBe(args[0] === "docs" ? 0 : 2);
      expectNothingObeyed(screen);
    }
  });
});
