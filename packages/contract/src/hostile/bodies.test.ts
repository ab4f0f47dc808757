import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { ApiError, type Client, InvalidResponseError, NetworkError } from "@copilot-spaces/client";
import { describe, expect, it } from "vitest";
import { byteByByte, endless, json, raw, respond, text } from "../hostile-server/index.ts";
import { type BrokenBody, brokenBodies } from "./broken-bodies.ts";
import { createSpace, deleteSpace, getSpace, sampleCalls, space, updateSpace } from "./calls.ts";
import { createWorld } from "./world.ts";

const once = { retry: { limit: 0 } };

const answerWith = (status: number, { body, contentType }: BrokenBody) =>
  respond({ status, headers: { "content-type": contentType, "x-github-request-id": "ID:1" }, body });

/** A message that is fit for a terminal and a log: nothing that moves the cursor, breaks the line or runs on. */
function expectOneLine(message: string) {
  expect(message).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  expect(message.length).toBeLessThan(1_500);
}

/** What every error with a text keeps to: one line that a person can read, and at most 1 kB of what was received. */
function expectSmall(error: { readonly message: string; readonly text?: unknown }) {
  expectOneLine(error.message);
  if (error.text !== undefined) expect(String(error.text).length).toBeLessThanOrEqual(1_024);
  expect(JSON.stringify(error).length).toBeLessThan(4_000);
  expect(inspect(error, { depth: 20, maxStringLength: null }).length).toBeLessThan(20_000);
}

describe("an error status", () => {
  for (const status of [400, 403, 404, 409, 422, 500, 503]) {
    it.each(brokenBodies)(`${status} with $name is an ApiError with the status`, async (broken) => {
      await using world = await createWorld();
      world.server.answer(answerWith(status, broken));
      const outcome = await world.run(getSpace.start(world.client(once)));
      const error = outcome.ok ? undefined : outcome.error;
      if (!ApiError.isInstance(error)) throw new Error("not an ApiError", { cause: outcome });
      expect(error).toMatchObject({ name: "ApiError", status, requestId: "ID:1" });
      expect(error.message).toContain(`${status}`);
      expectSmall(error);
    });
  }

  it.each(sampleCalls)("with an empty body is never a success: $name", async ({ start }) => {
    await using world = await createWorld();
    world.server.answer(respond({ status: 500 }));
    const outcome = await world.run(start(world.client(once)));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 500 } });
  });

  it.each([418, 451, 599])("%d, which no document declares, is an ApiError too", async (status) => {
    await using world = await createWorld();
    world.server.answer(json(status, { message: "Surprise" }));
    const outcome = await world.run(getSpace.start(world.client(once)));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status } });
  });

  it.each([
    [
      "fields of other kinds",
      { message: { a: 1 }, documentation_url: 7, errors: [null, 1, "x", [], { field: {}, code: [] }] },
    ],
    ["errors that are no list", { message: ["m"], errors: { length: 1e9 } }],
    [
      "2,000 errors",
      { message: "m", errors: Array.from({ length: 2_000 }, (_, i) => ({ field: `f${i}`, code: "c" })) },
    ],
    ["line breaks and escape sequences", { message: "one\ntwo\r\n\u001b[2J\u009b31m\u2028three\u202eruof" }],
    ["a message of 50 kB", { message: "m".repeat(50_000) }],
  ])("with %s gives one short line", async (_name, body) => {
    await using world = await createWorld();
    world.server.answer(json(422, body));
    const outcome = await world.run(getSpace.start(world.client(once)));
    const error = outcome.ok ? undefined : outcome.error;
    if (!ApiError.isInstance(error)) throw new Error("not an ApiError", { cause: outcome });
    expect(error.status).toBe(422);
    expectOneLine(error.message);
  });

  it("with a byte order mark before its JSON is read", async () => {
    await using world = await createWorld();
    world.server.answer(text(422, `\uFEFF${JSON.stringify({ message: "Validation Failed" })}`));
    const outcome = await world.run(getSpace.start(world.client(once)));
    expect(outcome).toMatchObject({ ok: false, error: { data: { message: "Validation Failed" } } });
  });

  it("with hostile headers gives one short line", async () => {
    await using world = await createWorld();
    const hostile = `\u009b31m${"h".repeat(4_000)}`;
    const names = ["x-github-request-id", "x-accepted-oauth-scopes", "x-oauth-scopes", "x-accepted-github-permissions"];
    for (const status of [401, 403, 404, 500]) {
      world.server.answer(
        json(
          status,
          { message: "No" },
          names.map((name) => [name, hostile] as const),
        ),
      );
      const outcome = await world.run(getSpace.start(world.client(once)));
      const error = outcome.ok ? undefined : outcome.error;
      if (!ApiError.isInstance(error)) throw new Error("not an ApiError", { cause: outcome });
      expectOneLine(error.message);
    }
  });

  it("whose body unpacks to 100 MB is not unpacked to the end", async () => {
    await using world = await createWorld();
    const body = gzipSync(Buffer.alloc(100_000_000, " "), { level: 1 });
    world.server.answer(respond({ status: 500, headers: { "content-encoding": "gzip" }, body }));
    const outcome = await world.run(getSpace.start(world.client(once)));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 500 } });
  });

  it("is not read to the end when its body has none", async () => {
    await using world = await createWorld();
    world.server.answer(endless({ status: 500, headers: { "content-type": "text/html" } }));
    const outcome = await world.run(getSpace.start(world.client(once)));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 500 }, elapsed: 0 });
    await world.server.emptied();
  });
});

describe("a success status", () => {
  it.each(brokenBodies)("200 with $name is an InvalidResponseError with the status", async (broken) => {
    await using world = await createWorld();
    world.server.answer(answerWith(200, broken));
    const outcome = await world.run(getSpace.start(world.client(once)));
    const error = outcome.ok ? undefined : outcome.error;
    if (!InvalidResponseError.isInstance(error)) throw new Error("not an InvalidResponseError", { cause: outcome });
    expect(error).toMatchObject({ status: 200, requestId: "ID:1" });
    expectSmall(error);
  });

  it("201 of a create with half a JSON text is not sent again", async () => {
    await using world = await createWorld();
    world.server.answer(text(201, '{"id":84,"num'));
    const outcome = await world.run(createSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError", status: 201 } });
    expect(world.server.requests.length).toBe(1);
  });

  it("200 with a byte order mark before the JSON is read", async () => {
    await using world = await createWorld();
    world.server.answer(text(200, `\uFEFF${JSON.stringify(space)}`));
    expect(await world.run(getSpace.start(world.client()))).toMatchObject({ ok: true, value: space });
  });

  it("200 is read whatever its content type says", async () => {
    await using world = await createWorld();
    for (const contentType of ["text/html", "application/octet-stream", "", "nonsense;;;"]) {
      world.server.answer(text(200, JSON.stringify(space), contentType));
      expect(await world.run(getSpace.start(world.client()))).toMatchObject({ ok: true, value: space });
    }
  });

  it("200 that arrives byte by byte is read whole, characters of four bytes included", async () => {
    await using world = await createWorld();
    const named = { ...space, name: "🪐 Plänung" };
    world.server.answer(byteByByte({ body: JSON.stringify(named), headers: { "content-type": "application/json" } }));
    expect(await world.run(getSpace.start(world.client()))).toMatchObject({ ok: true, value: named });
  });

  it("200 with 5 MB of JSON is read", async () => {
    await using world = await createWorld();
    const description = "x".repeat(5_000_000);
    world.server.answer(json(200, { ...space, description }));
    expect(await world.run(getSpace.start(world.client()))).toMatchObject({ ok: true, value: { description } });
  });

  it("204 gives undefined, and bytes sent after it spoil nothing", async () => {
    await using world = await createWorld();
    const client = world.client();
    world.server.answer(raw('HTTP/1.1 204 No Content\r\n\r\n{"smuggled":true}'), json(200, space));
    expect(await world.run(deleteSpace.start(client))).toMatchObject({ ok: true, value: undefined });
    expect(await world.run(getSpace.start(client))).toMatchObject({ ok: true, value: space });
  });

  it("keeps unknown fields and unknown values of enums", async () => {
    await using world = await createWorld();
    const future = { ...space, base_role: "emperor", invented: { deeply: [1, null] } };
    world.server.answer(json(200, future));
    expect(await world.run(updateSpace.start(world.client()))).toMatchObject({ ok: true, value: future });
  });

  it("pollutes no prototype by __proto__ and constructor", async () => {
    await using world = await createWorld();
    const hostile = '{"id":84,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    world.server.answer(
      text(200, hostile),
      text(404, `{"message":"m","__proto__":{"polluted":1},"errors":[${hostile}]}`),
    );
    const client = world.client();
    expect((await world.run(getSpace.start(client))).ok).toBe(true);
    const { error } = { error: undefined, ...(await world.run(getSpace.start(client))) };
    expect(error).toMatchObject({ name: "ApiError", status: 404 });
    expect(error).not.toHaveProperty("polluted");
    expect({}).not.toHaveProperty("polluted");
  });

  it("survives JSON that is nested a hundred thousand levels deep", async () => {
    await using world = await createWorld();
    const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
    world.server.answer(text(200, `{"a":${deep(100_000)}}`));
    expect((await world.run(getSpace.start(world.client(once)))).ok).toBe(true);
    for (const body of [deep(30_000), `{"message":"m","errors":${deep(30_000)}}`, "[".repeat(60_000)]) {
      world.server.answer(text(422, body));
      const outcome = await world.run(getSpace.start(world.client(once)));
      expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 422 } });
    }
  });
});

describe("a call by its route", () => {
  const get = (client: Client) =>
    client.request("GET /orgs/{org}/copilot-spaces/{space_number}", { path: { org: "octo-org", space_number: 7 } });

  it.each(brokenBodies)("resolves to an unexpected answer for a 404 with $name", async (broken) => {
    await using world = await createWorld();
    world.server.answer(answerWith(404, broken));
    const outcome = await world.run(get(world.client(once)));
    if (!outcome.ok) throw new Error("it rejects", { cause: outcome.error });
    expect(outcome.value).toMatchObject({ status: "unexpected", code: 404, ok: false, requestId: "ID:1" });
    expect(JSON.stringify(outcome.value.data)?.length ?? 0).toBeLessThan(4_000);
  });

  it.each(brokenBodies)("rejects with an InvalidResponseError for a 200 with $name", async (broken) => {
    await using world = await createWorld();
    world.server.answer(answerWith(200, broken));
    const outcome = await world.run(get(world.client(once)));
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError", status: 200 } });
  });

  it.each([203, 206, 299, 304, 429, 500, 599])("resolves to an unexpected answer for %d", async (status) => {
    await using world = await createWorld();
    world.server.answer(status === 304 ? respond({ status }) : json(status, { some: "data" }));
    const outcome = await world.run(get(world.client(once)));
    expect(outcome).toMatchObject({ ok: true, value: { code: status, ok: false } });
  });
});

describe("broken HTTP", () => {
  it.each([
    ["no HTTP at all", "SSH-2.0-OpenSSH_9.6\r\n"],
    ["a status of two digits", "HTTP/1.1 20 OK\r\n\r\n"],
    ["a head without an end", "HTTP/1.1 200 OK\r\nx: 1"],
    ["a header without a name", "HTTP/1.1 200 OK\r\n: 1\r\n\r\n"],
    ["two different lengths", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 5\r\n\r\n{}"],
    ["a length that is no number", "HTTP/1.1 200 OK\r\ncontent-length: two\r\n\r\n{}"],
    ["a length longer than the body", 'HTTP/1.1 200 OK\r\ncontent-length: 200\r\n\r\n{"id":84}'],
    ["a chunk size that is no number", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"],
    ["chunks without an end", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n"],
    ["100 kB of headers", `HTTP/1.1 200 OK\r\nx: ${"x".repeat(100_000)}\r\n\r\n{}`],
    ["10,000 headers", `HTTP/1.1 200 OK\r\n${"x: 1\r\n".repeat(10_000)}\r\n{}`],
    ["gzip that is none", 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 9\r\n\r\n{"id":84}'],
  ])("%s is a NetworkError with its cause and no status", async (_name, bytes) => {
    await using world = await createWorld();
    world.server.answer(raw(bytes));
    const outcome = await world.run(getSpace.start(world.client(once)));
    const error = outcome.ok ? undefined : outcome.error;
    if (!NetworkError.isInstance(error)) throw new Error("not a NetworkError", { cause: outcome });
    expect(error).not.toHaveProperty("status");
    expect(error.cause).toBeInstanceOf(Error);
    expectSmall(error);
  });

  it.each(["103 Early Hints", "100 Continue"])("%s before the answer changes nothing", async (interim) => {
    await using world = await createWorld();
    const body = JSON.stringify(space);
    const answer = `HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    world.server.answer(raw(`HTTP/1.1 ${interim}\r\nlink: </x>; rel=preload\r\n\r\n${answer}`));
    const outcome = await world.run(getSpace.start(world.client(once)));
    if (!outcome.ok) expect(outcome.error).toMatchObject({ name: "NetworkError" });
    else expect(outcome.value).toEqual(space);
  });
});
