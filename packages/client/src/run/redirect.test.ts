import { describe, expect, it } from "vitest";
import { empty, json, type Step } from "../../test/answers.ts";
import { failure, tinyClient } from "../../test/tiny-client.ts";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import type { CallOptions } from "../options/call-options.ts";

const path = { id: 1 };
const to = (location: string, status = 307) => empty(status, { location });

/** What a browser shows of a redirect that it did not follow. */
const hidden = () => Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });

/** What a runtime gives that followed by itself. */
const followed = (url: string) => () =>
  Object.defineProperties(json({ id: 1 }), { redirected: { value: true }, url: { value: url } });

function read(steps: readonly Step[], options?: CallOptions) {
  const { client, requests } = tinyClient(steps, { token: "secret" });
  return { promise: client.request("GET /things/{id}", { path }, options), requests };
}

function write(steps: readonly Step[]) {
  const { client, requests } = tinyClient(steps, { token: "secret" });
  return { promise: client.request("POST /things", { body: { name: "a" } }), requests };
}

describe("a redirect on the same origin", () => {
  it.each([301, 302, 303, 307, 308])("is followed by a read: %i", async (status) => {
    const { promise, requests } = read([to("/other/1?a=1", status), json({ id: 1 })]);
    expect(await promise).toMatchObject({ status: 200, data: { id: 1 } });
    expect(requests[1]).toMatchObject({ url: "https://api.example.com/other/1?a=1", method: "GET" });
    expect(requests[1]?.headers["authorization"]).toBe("Bearer secret");
  });

  it.each([301, 302, 307, 308])("is followed by a write, which stays the same: %i", async (status) => {
    const { promise, requests } = write([to("https://api.example.com/other", status), json({ id: 1 }, 201)]);
    expect(await promise).toMatchObject({ status: 201 });
    expect(requests[1]).toMatchObject({ url: "https://api.example.com/other", method: "POST", body: '{"name":"a"}' });
  });

  it("is not followed by a write where it would become a read", async () => {
    const { promise, requests } = write([to("/other", 303), json({ id: 1 })]);
    expect(await failure(promise)).toMatchObject({
      name: "InvalidResponseError",
      message: "303 POST /things: a write was redirected.",
      status: 303,
    });
    expect(requests).toHaveLength(1);
  });

  it("is relative to the last address", async () => {
    const { promise, requests } = read([to("/a/b"), to("c"), json({ id: 1 })]);
    await promise;
    expect(requests.map(({ url }) => url)).toEqual([
      "https://api.example.com/things/1",
      "https://api.example.com/a/b",
      "https://api.example.com/a/c",
    ]);
  });

  it("ends with an error where it leads in a circle", async () => {
    const { promise, requests } = read([to("/a"), to("/b"), to("/a"), to("/b"), to("/a"), to("/b")]);
    expect(await failure(promise)).toMatchObject({ message: "307 GET /things/{id}: too many redirects." });
    expect(requests).toHaveLength(6);
  });
});

describe("a redirect to another origin", () => {
  it.each([
    "https://evil.example/things/1",
    "http://api.example.com/things/1",
    "https://api.example.com:444/things/1",
    "https://api.example.com.evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "https://user:password@api.example.com/things/1",
    "data:application/json,{}",
    "javascript:alert(1)",
    "http://[",
  ])("is not followed: %s", async (location) => {
    for (const { promise, requests } of [read([to(location)]), write([to(location)])]) {
      const error = await failure(promise);
      expect(error).toBeInstanceOf(InvalidResponseError);
      expect(error).toMatchObject({ status: 307 });
      expect(String(error)).not.toContain("evil");
      expect(requests).toHaveLength(1);
    }
  });
});

describe("where the runtime hides redirects", () => {
  it("follows a read", async () => {
    const { promise, requests } = read([hidden, followed("https://api.example.com/other/1")]);
    expect(await promise).toMatchObject({ status: 200 });
    expect(requests.map(({ redirect }) => redirect)).toEqual(["manual", "follow"]);
  });

  it("does not take another origin's answer", async () => {
    expect(await failure(read([hidden, followed("https://evil.example/")]).promise)).toBeInstanceOf(
      InvalidResponseError,
    );
  });

  it("follows where a caller passes headers, and none is in them", async () => {
    expect(await read([hidden, json({ id: 1 })], { headers: {} }).promise).toMatchObject({ status: 200 });
  });

  it("does not follow with a caller's own headers, which might leave the origin", async () => {
    const { promise, requests } = read([hidden, json({ id: 1 })], { headers: { "x-internal": "1" } });
    expect(await failure(promise)).toBeInstanceOf(InvalidResponseError);
    expect(requests).toHaveLength(1);
  });

  it("fails a write with a typed error", async () => {
    const { promise, requests } = write([hidden, json({ id: 1 }, 201)]);
    expect(await failure(promise)).toMatchObject({ name: "InvalidResponseError", route: "POST /things" });
    expect(requests).toHaveLength(1);
  });

  it("ends where it would never end", async () => {
    expect(await failure(read([hidden]).promise)).toMatchObject({ name: "InvalidResponseError" });
  });
});

it("fails a write that the runtime redirected without asking", async () => {
  expect(await failure(write([followed("https://api.example.com/other")]).promise)).toBeInstanceOf(
    InvalidResponseError,
  );
});

it("is an answer like any other where no address comes with it", async () => {
  expect(await read([empty(302)]).promise).toMatchObject({ status: "unexpected", code: 302 });
  expect(await read([empty(304, { location: "/other" })]).promise).toMatchObject({ code: 304 });
});
