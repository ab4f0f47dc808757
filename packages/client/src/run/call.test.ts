import { describe, expect, it } from "vitest";
import { json } from "../../test/answers.ts";
import { failure, tinyClient } from "../../test/tiny-client.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";

describe("a request", () => {
  it("carries media type, version, user agent and token, as plain values", async () => {
    const { client, requests } = tinyClient([json({ id: 1 })], { token: "secret" });
    await client.request("GET /things/{id}", { path: { id: 1 }, query: { deep: true } });
    const { signal, ...request } = requests[0] ?? {};
    expect(signal).toBeInstanceOf(AbortSignal);
    expect(request).toEqual({
      url: "https://api.example.com/things/1?deep=true",
      method: "GET",
      headers: {
        accept: "application/vnd.github+json",
        "x-github-api-version": "2026-03-10",
        "user-agent": "copilot-spaces-client",
        authorization: "Bearer secret",
      },
      redirect: "manual",
    });
  });

  it("carries JSON", async () => {
    const { client, requests } = tinyClient([json({ id: 1 }, 201)]);
    await client.request("POST /things", { body: { name: "é" } });
    expect(requests[0]).toMatchObject({ body: '{"name":"é"}', headers: { "content-type": "application/json" } });
  });

  it("carries null where null is the body, and no body where there is none", async () => {
    const { client, requests } = tinyClient([json({ id: 1 }, 201)]);
    await client.request("POST /things", { body: null });
    await client.request("POST /things");
    expect(requests[0]).toMatchObject({ body: "null" });
    expect(requests[1]).not.toHaveProperty("body");
    expect(requests[1]?.headers).not.toHaveProperty("content-type");
  });

  it("carries no authorization without a token, or with an empty one", async () => {
    for (const token of [undefined, "", () => undefined, async () => ""]) {
      const { client, requests } = tinyClient([json({ id: 1 })], { token });
      await client.request("GET /things/{id}", { path: { id: 1 } });
      expect(requests[0]?.headers).not.toHaveProperty("authorization");
    }
  });

  it("takes the application's name and another version", async () => {
    const { client, requests } = tinyClient([json({ id: 1 })], { userAgent: "my-app/1.2", apiVersion: "2022-11-28" });
    await client.request("GET /things/{id}", { path: { id: 1 } });
    expect(requests[0]?.headers).toMatchObject({
      "user-agent": "my-app/1.2 copilot-spaces-client",
      "x-github-api-version": "2022-11-28",
    });
  });

  it("puts a call's headers in the place of the client's, whatever their case", async () => {
    const { client, requests } = tinyClient([json({ id: 1 })], { token: "secret" });
    const headers = { Accept: "application/json", "If-None-Match": '"a"', "X-GitHub-Api-Version": undefined };
    await client.request("GET /things/{id}", { path: { id: 1 } }, { headers });
    expect(requests[0]?.headers).toEqual({
      accept: "application/json",
      "if-none-match": '"a"',
      "user-agent": "copilot-spaces-client",
      authorization: "Bearer secret",
    });
  });
});

describe("what cannot be sent", () => {
  const cyclic: { name?: string; self?: unknown } = { name: "a" };
  cyclic.self = cyclic;

  it.each([
    ["a cyclic body", cyclic],
    ["a BigInt in a body", { name: 1n }],
    ["a function as a body", () => 1],
    ["a symbol as a body", Symbol("a")],
    [
      "a body that throws",
      {
        toJSON: () => {
          throw new RangeError("no");
        },
      },
    ],
  ])("is an InvalidRequestError and is not sent: %s", async (_, body) => {
    const { client, requests } = tinyClient([json({ id: 1 }, 201)]);
    // @ts-expect-error -- the types do not let it pass either.
    const error = await failure(client.request("POST /things", { body }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ message: "POST /things: The body cannot be written as JSON." });
    expect(requests).toEqual([]);
  });

  it.each([
    "things/1",
    "GET",
    "GET things",
    "GET //evil.example/things",
    "GET @evil.example/things",
    "GET /things/../secrets",
    "GET /things/%2e%2e/secrets",
    "GET /things/./1",
    "GET /things?admin=true",
    "GET /things#1",
    "GET /things\\..\\secrets",
    "GET /things/ /1",
    "get /things",
    "GET /things/",
    "",
  ])("is an InvalidRequestError and is not sent: the route %j", async (route) => {
    const { client, requests } = tinyClient([json({ id: 1 })]);
    // @ts-expect-error -- the types do not let it pass either.
    expect(await failure(client.request(route))).toBeInstanceOf(InvalidRequestError);
    expect(requests).toEqual([]);
  });

  it.each([
    ["a line break in a value", { "x-note": "a\r\nx-admin: true" }],
    ["a NUL in a value", { "x-note": "a\0" }],
    ["a character beyond Latin-1", { "x-note": "✓" }],
    ["a space in a name", { "x note": "a" }],
    ["an empty name", { "": "a" }],
  ])("is an InvalidRequestError and is not sent: %s", async (_, headers) => {
    const { client, requests } = tinyClient([json({ id: 1 })]);
    const error = await failure(client.request("GET /things/{id}", { path: { id: 1 } }, { headers }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(requests).toEqual([]);
  });

  it.each([null, undefined, "things", 1, [], { path: null }, { path: "1" }])("is the input %j", async (input) => {
    const { client, requests } = tinyClient([json({ id: 1 })]);
    // @ts-expect-error -- the types do not let it pass either.
    const error = await failure(client.request("GET /things/{id}", input, null));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(requests).toEqual([]);
  });

  it("is a body on a GET", async () => {
    const { client, requests } = tinyClient([json({ id: 1 })]);
    // @ts-expect-error -- the types do not let it pass either.
    const error = await failure(client.request("GET /things/{id}", { path: { id: 1 }, body: {} }));
    expect(error).toMatchObject({ name: "InvalidRequestError", message: "GET /things/{id}: A GET has no body." });
    expect(requests).toEqual([]);
  });
});
