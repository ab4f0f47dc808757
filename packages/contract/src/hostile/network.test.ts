import { NetworkError } from "@copilot-spaces/client";
import { describe, expect, it } from "vitest";
import {
  closeBeforeHead,
  resetBeforeHead,
  resetDuringRequest,
  resetMidBody,
  respond,
  startHostileServer,
  truncated,
} from "../hostile-server/index.ts";
import { createSpace, getSpace, space } from "./calls.ts";
import { CANARY_TOKEN, createWorld, type World } from "./world.ts";

const once = { retry: { limit: 0 } };

const BODY = { body: JSON.stringify(space), headers: { "content-type": "application/json" } };

/** The faults after which nobody can know whether the request was carried out. */
const faults = [
  ["a reset before the head", resetBeforeHead()],
  ["a reset while the request is on its way", resetDuringRequest()],
  ["a connection closed without an answer", closeBeforeHead()],
  ["a reset in the body", resetMidBody(BODY)],
  ["a body that ends too early", truncated(BODY)],
  ["an error whose body breaks off", resetMidBody({ ...BODY, status: 500 })],
] as const;

async function failureOf(world: World, call: Promise<unknown>): Promise<NetworkError> {
  const outcome = await world.run(call);
  const error = outcome.ok ? undefined : outcome.error;
  if (!NetworkError.isInstance(error)) throw new Error("not a NetworkError", { cause: outcome });
  return error;
}

describe("a broken connection", () => {
  it.each(faults)("%s is a NetworkError with its cause and no status", async (_name, fault) => {
    await using world = await createWorld();
    world.server.answer(fault);
    const error = await failureOf(world, getSpace.start(world.client(once)));
    expect(error.cause).toBeInstanceOf(Error);
    expect(error).not.toHaveProperty("status");
    expect(error.message).toContain("GET /orgs/{org}/copilot-spaces/{space_number}");
    expect(error.message).not.toContain("\n");
  });

  it.each(faults)("%s ends a create at once: it may have arrived", async (_name, fault) => {
    await using world = await createWorld();
    world.server.answer(fault);
    await failureOf(world, createSpace.start(world.client()));
    expect(world.server.requests.length).toBe(1);
    expect(world.clock.pending).toEqual([]);
  });
});

describe("no connection", () => {
  it("is a NetworkError when the port refuses it", async () => {
    await using world = await createWorld();
    const gone = await startHostileServer();
    await gone.close();
    const error = await failureOf(world, getSpace.start(world.client({ ...once, baseUrl: gone.url })));
    expect(error).toMatchObject({ cause: { cause: { code: "ECONNREFUSED" } } });
    expect(error.message).toContain("ECONNREFUSED");
    expect(error).not.toHaveProperty("status");
  });

  it("is a NetworkError when the name does not resolve", async () => {
    await using world = await createWorld();
    const lookup = Object.assign(new Error("getaddrinfo ENOTFOUND api.invalid"), { code: "ENOTFOUND" });
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause: lookup }));
    const client = world.client({ ...once, baseUrl: "https://api.invalid", fetch });
    const error = await failureOf(world, getSpace.start(client));
    expect(error).toMatchObject({ cause: { cause: lookup } });
    expect(error.message).toContain("ENOTFOUND");
  });

  it.each([undefined, null, "text", 0])("is a NetworkError when fetch rejects with %j", async (reason) => {
    await using world = await createWorld();
    const error = await failureOf(
      world,
      getSpace.start(world.client({ ...once, fetch: () => Promise.reject(reason) })),
    );
    expect(error.cause).toBe(reason);
  });

  it.each([
    ["null", null],
    ["a text", "ECONNRESET"],
    ["itself", "itself"],
  ])("is a NetworkError when the cause of what fetch throws is %s", async (_name, cause) => {
    await using world = await createWorld();
    const thrown = new TypeError("fetch failed", { cause });
    if (cause === "itself") thrown.cause = thrown;
    const error = await failureOf(
      world,
      getSpace.start(world.client({ ...once, fetch: () => Promise.reject(thrown) })),
    );
    expect(error.cause).toBe(thrown);
  });

  it("is a NetworkError when fetch throws instead of rejecting", async () => {
    await using world = await createWorld();
    const fetch = () => {
      throw new RangeError("no sockets left");
    };
    await failureOf(world, getSpace.start(world.client({ ...once, fetch })));
  });
});

describe("a connection that is used again", () => {
  it("carries further calls, because bodies are read to their end", async () => {
    await using world = await createWorld();
    world.server.handle(() => respond({ ...BODY, keepAlive: true }));
    const client = world.client();
    for (let call = 0; call < 10; call++) await world.run(getSpace.start(client));
    // The runtime may open a second one while it still puts the first away.
    expect(world.server.connections).toBeLessThanOrEqual(2);
  });

  it("does not make a create arrive twice when it breaks under it", async () => {
    await using world = await createWorld();
    world.server.answer(respond({ ...BODY, keepAlive: true }), resetBeforeHead());
    const client = world.client();
    await world.run(getSpace.start(client));
    await failureOf(world, createSpace.start(client));
    expect(world.server.requests.map(({ method }) => method)).toEqual(["GET", "POST"]);
  });
});

describe("bytes after an answer", () => {
  it("never become the answer to the next call", async () => {
    await using world = await createWorld();
    const smuggled = `HTTP/1.1 200 OK\r\ncontent-length: 17\r\n\r\n{"smuggled":true}`;
    world.server.answer(async ({ whole, write, keepAlive }) => {
      await whole;
      await write(`HTTP/1.1 200 OK\r\ncontent-length: ${BODY.body.length}\r\n\r\n${BODY.body}${smuggled}`);
      keepAlive();
    });
    world.server.handle(() => respond(BODY));
    const client = world.client();
    for (let call = 0; call < 3; call++) {
      expect(await world.run(getSpace.start(client))).toMatchObject({ ok: true, value: space });
    }
  });
});

describe("an answer that comes before the request is whole", () => {
  it("is typed, and the create is not sent again", async () => {
    await using world = await createWorld();
    world.server.answer(async ({ write, reset }) => {
      await write("HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}");
      reset();
    });
    const name = "x".repeat(20_000_000);
    const outcome = await world.run(world.client().spaces.create({ org: "octo-org" }, { name }));
    expect(outcome).toMatchObject({ ok: false, error: { name: expect.stringMatching(/^(ApiError|NetworkError)$/) } });
    expect(world.server.requests.map(({ complete }) => complete)).toEqual([false]);
  });
});

describe("what is sent", () => {
  it("carries the headers of the API, and no body with a read", async () => {
    await using world = await createWorld();
    world.server.answer(respond(BODY));
    await world.run(getSpace.start(world.client()));
    const [request] = world.server.requests;
    const headers = Object.fromEntries((request?.headers ?? []).map(([name, value]) => [name.toLowerCase(), value]));
    expect(headers).toMatchObject({
      accept: "application/vnd.github+json",
      authorization: `Bearer ${CANARY_TOKEN}`,
      "x-github-api-version": "2026-03-10",
    });
    expect(request?.body.length).toBe(0);
  });
});
