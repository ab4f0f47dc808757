import { describe, expect, it } from "vitest";
import { empty, json, text } from "../../test/answers.ts";
import { failure, tinyClient } from "../../test/tiny-client.ts";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";

const get = (answer: Response) => {
  const { client } = tinyClient([answer], { retry: { limit: 0 } });
  return client.request("GET /things/{id}", { path: { id: 1 } });
};

describe("a declared status", () => {
  it("comes with its data, headers, request id and rate limit", async () => {
    const result = await get(
      json({ id: 1 }, 200, {
        "x-github-request-id": "8F2A:1",
        "x-ratelimit-limit": "5000",
        "x-ratelimit-remaining": "4999",
        "x-ratelimit-reset": `${Date.UTC(2026, 10, 20, 10) / 1000}`,
        "x-ratelimit-resource": "core",
      }),
    );
    expect(result).toMatchObject({ status: 200, code: 200, ok: true, data: { id: 1 }, retried: false, attempts: 1 });
    expect(result.headers.get("content-type")).toBe("application/json");
    expect(result.requestId).toBe("8F2A:1");
    expect(result.rateLimit).toEqual({
      limit: 5000,
      remaining: 4999,
      reset: new Date("2026-11-20T10:00:00Z"),
      resource: "core",
    });
    expect(result.response.status).toBe(200);
  });

  it("has no rate limit where the headers are missing or are no numbers", async () => {
    expect((await get(json({}))).rateLimit).toBeUndefined();
    const odd = { "x-ratelimit-limit": "5e3", "x-ratelimit-remaining": "-1", "x-ratelimit-reset": "soon" };
    expect((await get(json({}, 200, odd))).rateLimit).toBeUndefined();
  });

  it("is an error's data too", async () => {
    expect(await get(json({ message: "Not Found" }, 404))).toMatchObject({
      status: 404,
      ok: false,
      data: { message: "Not Found" },
    });
  });

  it("has undefined data for a 204, whatever else is there", async () => {
    const { client } = tinyClient([empty(204)]);
    const result = await client.request("PUT /things/{id}", { path: { id: 1 }, body: {} });
    expect(result).toMatchObject({ status: 204, ok: true, data: undefined });
  });

  it("gives the text of a body that is declared as text", async () => {
    const { client } = tinyClient([text("Keep it logically awesome.")]);
    expect((await client.request("GET /motto")).data).toBe("Keep it logically awesome.");
  });

  it("passes unknown fields and unknown enum values through", async () => {
    const data = { id: 1, state: "Hibernating", later: [1] };
    expect((await get(json(data))).data).toEqual(data);
  });
});

describe("a success that is not as declared", () => {
  it.each([
    ["HTML", "<html>Sign in</html>"],
    ["half a JSON text", '{"id": 1'],
    ["nothing", ""],
    ["null", "null"],
    ["a number", "0"],
    ["a string", '"ok"'],
  ])("is an InvalidResponseError with status and text: %s", async (_, body) => {
    const error = await failure(get(text(body, 200, { "x-github-request-id": "8F2A:2" })));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({
      message: "200 GET /things/{id}: the body is not the declared JSON.",
      status: 200,
      requestId: "8F2A:2",
      text: body,
      route: "GET /things/{id}",
    });
  });

  it("keeps 1,024 characters of 5 MB of text", async () => {
    const error = await failure(get(text("x".repeat(5_000_000))));
    expect(error).toMatchObject({ text: "x".repeat(1024) });
  });

  it("is unexpected where the document does not declare the status", async () => {
    expect(await get(json({ id: 1 }, 203))).toMatchObject({ status: "unexpected", code: 203, ok: false });
  });
});

describe("an error that is not as declared", () => {
  it.each([
    ["an empty body", empty(404), undefined],
    ["null", text("null", 404), null],
    ["0", text("0", 404), 0],
    ["false", text("false", 404), false],
    ["HTML", text("<html>", 404), "<html>"],
    ["half a JSON text", text('{"mess', 404), '{"mess'],
    ["an undeclared status", json({ message: "I'm a teapot" }, 418), { message: "I'm a teapot" }],
    ["a server error", text("Bad Gateway", 502), "Bad Gateway"],
  ])("is unexpected, with its code and what it held: %s", async (_, answer, data) => {
    expect(await get(answer)).toMatchObject({ status: "unexpected", code: answer.status, ok: false, data });
  });

  it("keeps 1,024 characters of 5 MB of text, and reads no more than it must", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new TextEncoder().encode("é".repeat(8_192)));
      },
    });
    const result = await get(new Response(endless, { status: 500 }));
    expect(result).toMatchObject({ status: "unexpected", code: 500, data: "é".repeat(1024) });
    expect(pulled).toBeLessThan(20);
  });

  it("takes a JSON error apart that comes in pieces, within a character too", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ message: "é😀".repeat(300) }));
    const stream = new ReadableStream({
      start: (controller) => {
        for (let at = 0; at < bytes.length; at += 7) {
          controller.enqueue(bytes.slice(at, at + 7));
        }
        controller.close();
      },
    });
    expect(await get(new Response(stream, { status: 404 }))).toMatchObject({
      status: 404,
      data: { message: "é😀".repeat(300) },
    });
  });
});

it("survives JSON that is nested too deep to be written again", async () => {
  const deep = `{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
  expect(await get(text(deep, 404))).toMatchObject({ code: 404, ok: false });
  expect(await get(text(deep))).toMatchObject({ status: 200 });
});

it("pollutes nothing with __proto__ in an answer", async () => {
  await get(text('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'));
  await get(text('{"__proto__": {"polluted": true}, "errors": [{"__proto__": {"polluted": true}}]}', 404));
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  expect("polluted" in {}).toBe(false);
});
