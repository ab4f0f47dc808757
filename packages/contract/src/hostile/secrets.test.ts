import type { ClientOptions } from "@copilot-spaces/client";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  type Answer,
  headerOf,
  json,
  type RecordedRequest,
  raw,
  redirect,
  resetBeforeHead,
  resetMidBody,
  respond,
  silence,
  text,
} from "../hostile-server/index.ts";
import { getSpace, sampleCalls, space } from "./calls.ts";
import { observe } from "./observe.ts";
import { CANARY_TOKEN, createWorld, type World } from "./world.ts";

const echo = (request: RecordedRequest) => headerOf(request, "authorization") ?? "nothing";

/** Answers that fail in every way there is; some repeat what they were sent, as debugging proxies do. */
const failures: readonly (readonly [name: string, answer: (request: RecordedRequest, world: World) => Answer])[] = [
  ["a reset", () => resetBeforeHead()],
  ["half a body", (request) => resetMidBody({ body: echo(request).repeat(10) })],
  ["silence", () => silence()],
  ["no HTTP", (request) => raw(`${request.head}\r\n\r\n`)],
  ["a broken header that repeats the token", (request) => raw(`HTTP/1.1 200 OK\r\n${echo(request)}\r\n\r\n`)],
  ["a 500 with HTML that repeats the request", (request) => text(500, `<pre>${request.head}</pre>`, "text/html")],
  [
    "a 500 with JSON that repeats the request",
    (request) => json(500, { message: `Bad: ${echo(request)}`, got: request.head }),
  ],
  ["a 500 that repeats the token as a key", (request) => json(500, { [echo(request)]: 1 })],
  ["a 500 that repeats the token in JSON escapes", (request) => text(500, `{"message":"${escaped(echo(request))}"}`)],
  [
    "a 422 whose fields repeat the token",
    (request) => json(422, { message: "m", errors: [{ field: echo(request), code: "c" }] }),
  ],
  ["a 401 that repeats the token", (request) => json(401, { message: `Bad credentials: ${echo(request)}` })],
  ["a 404 whose headers repeat the token", (request) => json(404, {}, repeatedIn(request))],
  ["a 403 whose scopes repeat the token", (request) => json(403, {}, repeatedIn(request))],
  ["a 429", (request) => json(429, { message: echo(request) }, { "retry-after": "99999" })],
  ["a 200 with HTML that repeats the request", (request) => text(200, `<pre>${request.head}</pre>`, "text/html")],
  ["a 200 with half a JSON text", (request) => text(200, `{"token":"${echo(request)}"`)],
  ["a 299 that is not declared", (request) => json(299, { token: echo(request) })],
  ["a reason phrase that repeats the token", (request) => respond({ status: 500, reason: echo(request) })],
  [
    "a redirect to elsewhere with the token in it",
    (request, { elsewhere }) => redirect(302, `${elsewhere.url}/?t=${echo(request)}`),
  ],
  [
    "a redirect to here with the token in it, then a reset",
    (request) => (request.target.includes("?t=") ? resetBeforeHead() : redirect(302, `/?t=${echo(request)}`)),
  ],
];

const escaped = (value: string) =>
  [...value].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

const repeatedIn = (request: RecordedRequest) => ({
  "x-github-request-id": echo(request),
  "x-accepted-github-permissions": echo(request),
  "x-accepted-oauth-scopes": echo(request),
  "x-ratelimit-resource": echo(request),
  deprecation: echo(request),
  sunset: echo(request),
  link: echo(request),
  warning: echo(request),
});

/** Everything that a client is given a chance to write to. */
function listeners() {
  const heard: unknown[] = [];
  const hear = (...values: unknown[]) => void heard.push(...values);
  const options = {
    logger: { debug: hear, info: hear, warn: hear, error: hear, log: hear, trace: hear },
    onRequest: hear,
    // What an answer holds is the server's doing; what the client adds to it must be clean.
    onResponse: ({ request }: { request: unknown }) => hear(request),
  } satisfies Record<string, unknown>;
  return { heard, options };
}

/** Standard output and error, and the promises that nobody waited for, over the whole file. */
const overheard: unknown[] = [];
const onUnhandled = (reason: unknown) => void overheard.push(reason);
beforeAll(() => {
  process.on("unhandledRejection", onUnhandled);
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    vi.spyOn(stream, "write").mockImplementation((chunk: string | Uint8Array) => {
      overheard.push(Buffer.from(chunk).toString());
      return write(chunk);
    });
  }
});
afterAll(() => {
  process.off("unhandledRejection", onUnhandled);
  vi.restoreAllMocks();
  expect(observe(overheard)).not.toContain(CANARY_TOKEN);
});

describe("the token", () => {
  for (const [name, answer] of failures) {
    it.each(sampleCalls)(`is in nothing observable after ${name}: $name`, async ({ start }) => {
      await using world = await createWorld();
      world.server.handle((request) => answer(request, world));
      const { heard, options } = listeners();
      const client = world.client(options);
      const outcome = await world.run(start(client));
      expect(outcome.ok).toBe(false);
      expect(world.server.requests.length).toBeGreaterThan(0);
      expect(world.server.requests.map(echo)).toEqual(world.server.requests.map(() => `Bearer ${CANARY_TOKEN}`));
      expect(observe(outcome)).not.toContain(CANARY_TOKEN);
      expect(observe(heard)).not.toContain(CANARY_TOKEN);
      expect(observe(client)).not.toContain(CANARY_TOKEN);
    });
  }

  it.each([
    ["a line break", `${CANARY_TOKEN}\n`],
    ["a header of its own", `${CANARY_TOKEN}\r\nx-injected: 1`],
    ["a character that no header can hold", `${CANARY_TOKEN}\u2603`],
    ["a null character", `${CANARY_TOKEN}\0`],
    ["a space inside", `${CANARY_TOKEN} ${CANARY_TOKEN}`],
  ])("with %s is refused before anything is sent, and not shown", async (_name, token) => {
    await using world = await createWorld();
    const { heard, options } = listeners();
    for (const given of [token, () => token, async () => token]) {
      const outcome = await world.run((async () => getSpace.start(world.client({ ...options, token: given })))());
      expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
      expect(observe(outcome)).not.toContain(CANARY_TOKEN);
    }
    expect(observe(heard)).not.toContain(CANARY_TOKEN);
    expect(world.server.requests).toEqual([]);
  });

  it("is not taken for a cursor out of a Link header that repeats it", async () => {
    await using world = await createWorld();
    const link = (request: RecordedRequest) => `<http://${CANARY_TOKEN}/?after=${echo(request)}>; rel="next"`;
    world.server.handle((request) => json(200, { spaces: [space] }, { link: link(request) }));
    const { heard, options } = listeners();
    const readAll = async () => {
      for await (const _item of world.client(options).spaces.list({ org: "octo-org" }));
    };
    const outcome = await world.run(readAll());
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError" } });
    expect(observe([outcome, heard])).not.toContain(CANARY_TOKEN);
  });

  it("goes to the server in its header and nowhere else", async () => {
    await using world = await createWorld();
    world.server.answer(json(200, space));
    await world.run(getSpace.start(world.client()));
    const head = world.server.requests[0]?.head ?? "";
    expect(head.split(CANARY_TOKEN).length - 1).toBe(1);
    expect(head.toLowerCase()).toContain(`authorization: bearer ${CANARY_TOKEN.toLowerCase()}`);
  });

  it("of a call that fetch itself describes in its error is not shown", async () => {
    await using world = await createWorld();
    const fetch: ClientOptions["fetch"] = (_url, init) => {
      const inner = Object.assign(new Error("inner"), { headers: init.headers });
      throw Object.assign(new TypeError(`Headers.append: "Bearer ${CANARY_TOKEN}" is invalid`, { cause: inner }), {
        init,
      });
    };
    const outcome = await world.run(getSpace.start(world.client({ fetch, retry: { limit: 0 } })));
    expect(outcome).toMatchObject({ ok: false, error: { name: "NetworkError" } });
    expect(observe(outcome)).not.toContain(CANARY_TOKEN);
  });

  it.each([
    ["only in a property", (init: object) => Object.assign(new TypeError("fetch failed"), { request: init })],
    ["only in its cause's property", (init: object) => new TypeError("fetch failed", { cause: { init } })],
    [
      "only in one of several errors",
      (init: object) => new AggregateError([Object.assign(new Error("a"), { init })], "all"),
    ],
    ["only as a Headers object", (init: object) => Object.assign(new Error("a"), { headers: headersOf(init) })],
    ["only as a Request object", (init: object) => Object.assign(new Error("a"), { request: requestOf(init) })],
    ["only in a Map", (init: object) => Object.assign(new Error("a"), { headers: new Map(headersOf(init)) })],
    ["only under a symbol", (init: object) => Object.assign(new Error("a"), { [Symbol("init")]: init })],
    ["only as a key", (init: object) => Object.assign(new Error("a"), Object.fromEntries(valuesOf(init)))],
    ["and is no error itself", (init: object) => init],
  ])("that an error of fetch holds %s is not shown", async (_name, make) => {
    await using world = await createWorld();
    const fetch: ClientOptions["fetch"] = (_url, init) => Promise.reject(make(init));
    const outcome = await world.run(getSpace.start(world.client({ fetch, retry: { limit: 0 } })));
    expect(outcome).toMatchObject({ ok: false, error: { name: "NetworkError" } });
    expect(observe(outcome)).not.toContain(CANARY_TOKEN);
  });

  it("is not kept by a client that can be printed", async () => {
    await using world = await createWorld();
    for (const token of [CANARY_TOKEN, () => CANARY_TOKEN]) {
      expect(observe(world.client({ token }))).not.toContain(CANARY_TOKEN);
    }
  });
});

/** What wrappers of fetch hang onto their errors. */
const requestOf = (init: object) => new Request("http://127.0.0.1/", init);
const headersOf = (init: object) => requestOf(init).headers;
const valuesOf = (init: object) => [...headersOf(init)].map(([name, value]) => [value, name] as const);

describe("credentials in a base URL", () => {
  it.each([
    `http://user:${CANARY_TOKEN}@127.0.0.1:1`,
    `https://${CANARY_TOKEN}@h/`,
    `ftp://${CANARY_TOKEN}`,
    `${CANARY_TOKEN} :`,
  ])("are refused and not shown: %#", async (baseUrl) => {
    await using world = await createWorld();
    const { heard, options } = listeners();
    const outcome = await world.run((async () => getSpace.start(world.client({ ...options, baseUrl })))());
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
    expect(observe([outcome, heard])).not.toContain(CANARY_TOKEN);
  });
});

describe("a header of the caller's own that no header can hold", () => {
  it.each([
    ["in one call", { headers: { "x-secret": `${CANARY_TOKEN}\n` } }, {}],
    ["by its name", { headers: { [`x-${CANARY_TOKEN}\n`]: "1" } }, {}],
    ["as the user agent", {}, { userAgent: `${CANARY_TOKEN}\u2603` }],
    ["as the API's version", {}, { apiVersion: `${CANARY_TOKEN}\0` }],
  ])("%s is refused before anything is sent, and not shown", async (_name, callOptions, clientOptions) => {
    await using world = await createWorld();
    const { heard, options } = listeners();
    const start = async () => getSpace.start(world.client({ ...options, ...clientOptions }), callOptions);
    const outcome = await world.run(start());
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
    expect(observe([outcome, heard])).not.toContain(CANARY_TOKEN);
    expect(world.traffic.calls).toBe(0);
  });
});

describe("headers in a log", () => {
  it("are those on a list of harmless ones, in both directions", async () => {
    await using world = await createWorld();
    const secret = { "x-secret": CANARY_TOKEN, cookie: CANARY_TOKEN, "proxy-authorization": CANARY_TOKEN };
    world.server.answer(
      json(200, space, { "set-cookie": CANARY_TOKEN, "x-other": CANARY_TOKEN, "x-github-request-id": "ID:1" }),
    );
    const { heard, options } = listeners();
    const logged: unknown[] = [];
    const logger = {
      debug: (...line: unknown[]) => void logged.push(line),
      warn: (...line: unknown[]) => void logged.push(line),
    };
    await world.run(getSpace.start(world.client({ ...options, logger }), { headers: secret }));
    expect(logged.length).toBeGreaterThan(0);
    expect(observe(logged)).not.toContain(CANARY_TOKEN);
    expect(observe(logged)).toContain("ID:1");
    expect(heard.length).toBeGreaterThan(0);
  });
});
