import { InvalidRequestError, InvalidResponseError, NetworkError, TimeoutError } from "@copilot-spaces/client";
import { exitCode, exitCodes } from "@copilot-spaces/reference/commands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CapturedIo, type CapturedOptions, captureIo } from "../../test/captured-io.ts";
import { Problem } from "../problem.ts";
import { run } from "../run.ts";
import { reportFailure } from "./report-failure.ts";

const token = "ghp_0123456789abcdef";
const get = ["space", "get", "org:octo-org/5", "--retries", "0"] as const;

interface Ran {
  readonly code: number;
  readonly io: CapturedIo;
}

/** Runs a command whose request is answered so. */
async function answered(
  status: number,
  body: unknown,
  options: CapturedOptions & { headers?: HeadersInit; args?: readonly string[] } = {},
): Promise<Ran> {
  const { headers = {}, args = get, ...rest } = options;
  const io = captureIo({
    fetch: async () => Response.json(body, { status, headers }),
    ...rest,
    env: { GH_TOKEN: token, XDG_CONFIG_HOME: "/nowhere", TZ: "UTC", ...rest.env },
  });
  return { code: await run(args, io), io };
}

async function reported(error: unknown, options: CapturedOptions & { args?: readonly string[] } = {}): Promise<Ran> {
  const { args = [], ...rest } = options;
  const io = captureIo(rest);
  return { code: await reportFailure(error, { io, invocation: undefined, args }), io };
}

const limit = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${Date.parse("2026-11-20T12:12:00Z") / 1000}` };

describe("an answer that is no success", () => {
  it.each([
    [400, "rejected", {}],
    [401, "authentication", {}],
    [403, "authentication", {}],
    [403, "rateLimited", limit],
    [403, "rateLimited", { "retry-after": "720" }],
    [404, "notFound", {}],
    [409, "rejected", {}],
    [410, "notFound", {}],
    [422, "rejected", {}],
    [429, "rateLimited", {}],
    [429, "rateLimited", limit],
    [500, "server", {}],
    [503, "server", {}],
  ] as const)("%i ends as %s", async (status, exit, headers) => {
    const { code, io } = await answered(
      status,
      { message: "No" },
      { headers: { ...headers, "x-github-request-id": "AB:12" } },
    );
    expect(code).toBe(exitCode(exit));
    expect(io.stdout.text).toBe("");
    expect(io.stderr.text).toMatch(new RegExp(`^${status}: No\n`));
    expect(io.stderr.text).toContain("  Request AB:12\n");
  });

  it("explains itself from the document", async () => {
    const { io } = await answered(404, { message: "Not Found" }, { headers: { "x-oauth-scopes": "gist" } });
    expect(io.stderr.text).toContain("read:org");
    expect(io.stderr.text).toContain("gist");
  });

  it("says which request it was, where that is not what the command is there for", async () => {
    const args = ["resource", "create", "org:octo-org/5", "--repository", "octo-org/app", "--retries", "0"];
    const { io } = await answered(404, { message: "Not Found" }, { args });
    expect(io.stderr.text).toContain(
      "\n  This was the answer to GET /repos/{owner}/{repo}, which the command asks besides.\n",
    );
    expect((await answered(404, {})).io.stderr.text).not.toContain("besides");
  });

  it("says when to come back, once, in local time", async () => {
    const { io } = await answered(403, { message: "API rate limit exceeded" }, { headers: limit });
    const local = new Date("2026-11-20T12:12:00Z");
    const clock = [local.getHours(), local.getMinutes()].map((part) => `${part}`.padStart(2, "0")).join(":");
    expect(io.stderr.text).toContain(`Come back at ${clock}, in 12 minutes`);
    expect(io.stderr.text.match(/Come back/g)).toHaveLength(1);
  });

  it("lists the fields that are wrong", async () => {
    const errors = [{ resource: "Space", field: "name", code: "missing_field" }];
    const { io } = await answered(422, { message: "Validation Failed", errors });
    expect(io.stderr.text).toMatch(/\n {2}name.*missing/);
  });

  it("is shown visibly on a terminal", async () => {
    const { io } = await answered(
      404,
      { message: "\u001b]52;c;AAAA\u0007\u202e" },
      { terminal: true, env: { NO_COLOR: "1" } },
    );
    expect(io.stderr.text).toContain("404: \\u001b]52;c;AAAA\\u0007\\u202e\n");
  });
});

describe("with --json", () => {
  it("is one JSON object on standard error, always with the same keys", async () => {
    const errors = [{ resource: "Space", field: "name", code: "missing_field" }];
    const body = { message: "Validation Failed", errors, documentation_url: "https://docs.github.com/x" };
    const headers = { "x-github-request-id": "AB:12" };
    const { code, io } = await answered(422, body, { headers, args: [...get, "--json"] });
    expect(code).toBe(6);
    expect(io.stdout.text).toBe("");
    expect(io.stderr.text.split("\n")).toHaveLength(2);
    expect(JSON.parse(io.stderr.text)).toEqual({
      error: {
        exit: "rejected",
        exit_code: 6,
        status: 422,
        code: "missing_field",
        message: "422: Validation Failed",
        operation: "copilot-spaces/get-for-org",
        request_id: "AB:12",
        errors: [{ field: "name", code: "missing_field", message: expect.stringContaining("missing") }],
        reasons: expect.any(Array),
        hints: expect.any(Array),
        retry_at: null,
        documentation_url: "https://docs.github.com/x",
      },
    });
    const usage = await reported(new Problem("usage", "no", { hints: ["do"] }), { args: ["x", "--json"] });
    const other: object = JSON.parse(usage.io.stderr.text).error;
    expect(Object.keys(other)).toEqual(Object.keys(JSON.parse(io.stderr.text).error));
    expect(other).toMatchObject({ exit: "usage", exit_code: 2, message: "no", hints: ["do"], status: null });
  });

  it("is that object alone, also where the request was sent again before", async () => {
    const args = ["space", "get", "org:octo-org/5", "--json"];
    const { io } = await answered(503, { message: "No" }, { args });
    expect(JSON.parse(io.stderr.text)).toMatchObject({ error: { status: 503 } });
    const text = await answered(503, { message: "No" }, { args: args.slice(0, -1) });
    expect(text.io.stderr.text.match(/sent again in/g)).toHaveLength(2);
    const verbose = await answered(503, { message: "No" }, { args: [...args, "--verbose"] });
    expect(verbose.io.stderr.text.match(/sent again in/g)).toHaveLength(2);
  });

  it("says when to come back as RFC 3339", async () => {
    const { io } = await answered(429, { message: "Slow down" }, { headers: limit, args: [...get, "--json"] });
    expect(JSON.parse(io.stderr.text).error).toMatchObject({
      exit: "rateLimited",
      retry_at: "2026-11-20T12:12:00.000Z",
    });
  });

  it.each([["--json"], ["--json=number"], ["-o", "json"], ["-ojson"], ["--output=ndjson"], ["--output", "json"]])(
    "is JSON for %s %s before the command line is understood",
    async (...args) => {
      const io = captureIo();
      expect(await run(["space", "nope", ...args], io)).toBe(2);
      expect(JSON.parse(io.stderr.text).error.exit).toBe("usage");
    },
  );

  it.each([[], ["-o", "yaml"], ["--", "--json"], ["--jsonp"]])("is text for %j", async (...args) => {
    const { io } = await reported(new Problem("usage", "no"), { args: args.flat() });
    expect(io.stderr.text).toBe("no\n");
  });

  it("is valid, and nothing that a terminal obeys, whatever the server says", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string({ unit: "binary" }), async (value, message) => {
        for (const body of [value, { message, errors: value, code: message, documentation_url: message }]) {
          const { io } = await answered(422, body, { terminal: true, args: [...get, "--json"] });
          expect(JSON.parse(io.stderr.text).error.status).toBe(422);
          expect(io.stderr.text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("every other error", () => {
  const route = "GET /user";
  const writing = "POST /orgs/{org}/copilot-spaces";
  it.each([
    ["failed", new NetworkError("No answer.", { route }), "No answer."],
    ["failed", new TimeoutError("timeout", 5, writing), "It may have arrived all the same"],
    ["failed", new InvalidResponseError("half", { route, status: 200, headers: new Headers() }), "half"],
    ["usage", new InvalidRequestError("bad", { route }), "GET /user: bad"],
    ["failed", new Error("boom"), "Something unexpected happened: boom"],
    ["failed", "text", "Something unexpected happened: text"],
    ["failed", undefined, "undefined"],
    ["failed", Object.create(null), "an error that cannot be read"],
  ] as const)("ends as %s: %s", async (exit, error, text) => {
    const { code, io } = await reported(error);
    expect(code).toBe(exitCode(exit));
    expect(io.stderr.text).toContain(text);
    expect(io.stderr.text).not.toContain("    at ");
    expect(io.stdout.text).toBe("");
  });

  it.each(exitCodes.map(({ name, code }) => [name, code] as const))(
    "a problem ends as itself: %s",
    async (name, number) => {
      const { code, io } = await reported(new Problem(name, "what", { hints: ["do this", "or that"] }));
      expect(code).toBe(number);
      expect(io.stderr.text).toBe("what\n  do this\n  or that\n");
    },
  );

  it("is told where an error's own fields throw", async () => {
    const error = new NetworkError("x");
    Object.defineProperty(error, "message", {
      get: () => {
        throw new Error("gotcha");
      },
    });
    expect((await reported(error)).code).toBe(1);
  });

  it("shows where it came from with --verbose only, cause by cause", async () => {
    const error = new Error("boom", { cause: new TypeError("underneath") });
    const { io } = await reported(error, { args: ["--verbose"] });
    expect(io.stderr.text).toMatch(/^Error: boom\n {4}at .+\ncaused by TypeError: underneath\n/s);
  });

  it("is a network that failed where nothing answers", async () => {
    const io = captureIo({
      env: { GH_TOKEN: token, XDG_CONFIG_HOME: "/nowhere" },
      fetch: async () => Promise.reject(new TypeError("fetch failed")),
    });
    expect(await run(get, io)).toBe(1);
  });
});

describe("Ctrl-C", () => {
  it("ends with 130, and nothing but the end of the line", async () => {
    const interrupted = new AbortController();
    const env = { GH_TOKEN: token, XDG_CONFIG_HOME: "/nowhere" };
    const fetch = async (_: string, { signal }: RequestInit) => {
      interrupted.abort();
      signal?.throwIfAborted();
      return Response.json({});
    };
    for (const [terminal, text] of [
      [true, "\n"],
      [false, ""],
    ] as const) {
      const io = captureIo({ signal: interrupted.signal, terminal, env, fetch });
      expect(await run([...get, "--json"], io)).toBe(130);
      expect([io.stdout.text, io.stderr.text]).toEqual(["", text]);
    }
  });
});

describe("a token", () => {
  it("is in no message, whatever holds it", async () => {
    for (const args of [get, [...get, "--json"], [...get, "--verbose"]]) {
      const { io } = await answered(400, { message: `bad token ${token}`, errors: [{ field: token }] }, { args });
      expect(io.stderr.text).toContain("[token]");
      expect(io.stderr.text).not.toContain(token);
    }
    const { io } = await reported(new Error(`x ${token}`, { cause: new Error(token) }), { args: ["--verbose"] });
    expect(io.stderr.text).not.toContain(token);
  });
});

it("keeps to ASCII where the locale has nothing else", async () => {
  const { io } = await answered(403, { message: "No" }, { env: { LANG: "C" } });
  expect(io.stderr.text).toMatch(/^[\n -~]+$/);
});

it.each([
  ["space get org:octo-org/5", "Is the network there? HTTPS_PROXY names a proxy."],
  ["space create --org octo-org --name x", "It may have arrived all the same"],
])("says of an answer that never came where the request went: %s", async (line, hint) => {
  const io = captureIo({ env: { COPILOT_SPACES_TOKEN: token, COPILOT_SPACES_BASE_URL: "http://127.0.0.1:4010" } });
  expect(await run([...line.split(" "), "--retries", "0"], io)).toBe(1);
  expect(io.stderr.text).toContain(hint);
  expect(io.stderr.text).toContain("\n  It went to http://127.0.0.1:4010: `cps config list` says why.\n");
});
