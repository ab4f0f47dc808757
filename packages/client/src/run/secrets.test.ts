import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { empty, json, type Step, text } from "../../test/answers.ts";
import { failure, tinyClient } from "../../test/tiny-client.ts";
import { createClient } from "../create-client.ts";
import type { ClientOptions } from "../options/client-options.ts";

const canary = "ghp_CanaryCanaryCanary0123456789";

/** All that could be printed of a value: as text, inspected to any depth, as JSON, and its stack. */
function printed(value: unknown): string {
  const { stack, message, cause } = Object(value);
  return [
    String(value),
    inspect(value, { depth: Infinity, showHidden: true }),
    JSON.stringify(value),
    stack,
    message,
    cause && printed(cause),
  ].join("\n");
}

/** Everything that a call lets out: what it resolves to or rejects with, its log and what its hooks were given. */
async function everythingOf(steps: readonly Step[], options: ClientOptions = {}): Promise<string> {
  const lines: unknown[] = [];
  const write = (...line: unknown[]) => lines.push(line);
  const { client, clock } = tinyClient(steps, {
    token: canary,
    logger: { debug: write, warn: write },
    onRequest: (request) => void write(request),
    onResponse: (incoming) => void write(incoming.request),
    ...options,
  });
  const call = client.request("GET /things/{id}", { path: { id: 1 } });
  const outcome = await clock.until(call.catch((error: unknown) => error));
  return [client, outcome, ...lines].map(printed).join("\n");
}

const echo =
  (status: number, wrap: (token: string) => string) => (request: { headers: Readonly<Record<string, string>> }) =>
    text(wrap(request.headers["authorization"] ?? ""), status);

describe("the token is nowhere", () => {
  it.each<[string, Step]>([
    ["a success", json({ id: 1 })],
    ["an API error", json({ message: "Not Found" }, 404)],
    ["a rate limit", empty(429, { "retry-after": "3600" })],
    ["HTML for a success", text("<html>")],
    ["a network failure", new TypeError("fetch failed")],
    ["a redirect to another origin", empty(302, { location: "https://evil.example" })],
    ["a server that repeats it in HTML", echo(500, (header) => `<pre>${header}</pre>`)],
    [
      "a server that repeats it in JSON",
      echo(404, (header) => JSON.stringify({ message: header, errors: [{ value: header }] })),
    ],
    ["a server that repeats it in a success", echo(200, (header) => header)],
    [
      "a fetch that repeats it",
      (request) => {
        throw new TypeError(`Invalid header value: ${request.headers["authorization"]}`);
      },
    ],
    [
      "a server that repeats it in JSON escapes",
      echo(500, (header) => {
        const escapes = [...header].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
        return `{"message":"${escapes.join("")}"}`;
      }),
    ],
    [
      "a server that repeats it in headers",
      ({ headers: { authorization = "" } }) =>
        json({}, 404, {
          "x-github-request-id": authorization,
          "x-accepted-oauth-scopes": authorization,
          link: authorization,
        }),
    ],
    [
      "a server that redirects to it",
      ({ url, headers: { authorization = "" } }) =>
        url.includes("?") ? json({}, 404) : empty(302, { location: `/?token=${authorization}` }),
    ],
    [
      "a fetch that keeps it in a property",
      (request) => {
        throw new AggregateError([Object.assign(new Error("a"), { request })], "fetch failed");
      },
    ],
    [
      "a fetch that keeps it where nobody looks",
      (request) => {
        throw Object.assign(new TypeError("fetch failed"), {
          sent: new Map([["headers", new Headers(request.headers)]]),
        });
      },
    ],
    [
      "a fetch whose cause repeats it",
      (request) => {
        throw new TypeError("fetch failed", { cause: new Error(request.headers["authorization"]) });
      },
    ],
  ])("in %s", async (_, step) => {
    const output = await everythingOf([step]);
    expect(output).toContain("GET /things/{id}");
    expect(output).not.toContain(canary);
  });

  it("in a time limit", async () => {
    expect(await everythingOf([() => new Promise(() => {})])).not.toContain(canary);
  });

  it("in what a hook kept", async () => {
    const kept: unknown[] = [];
    const { client } = tinyClient([json({ id: 1 })], {
      token: canary,
      onRequest: (request) => void kept.push(request),
    });
    await client.request("GET /things/{id}", { path: { id: 1 } });
    expect(printed(kept)).not.toContain(canary);
  });

  it.each([
    ["a line break", `${canary}\n`],
    ["a line break and a header", `${canary}\r\nx-admin: true`],
    ["a NUL", `${canary}\0`],
    ["a space", ` ${canary}`],
    ["a character beyond Latin-1", `${canary}é`],
  ])("where it holds %s, and nothing is sent", async (_, token) => {
    for (const given of [token, () => token]) {
      const { client, requests } = tinyClient([json({ id: 1 })], { token: given });
      const error = await failure(client.request("GET /things/{id}", { path: { id: 1 } }));
      expect(error).toMatchObject({ name: "InvalidRequestError" });
      expect(printed(error)).not.toContain(canary);
      expect(requests).toEqual([]);
    }
  });

  it("which does not garble an error where it is a word or a number", async () => {
    const body = { message: "Not a number: 12345678", id: 12345678 };
    for (const [token, data] of [
      ["a", body],
      ["12345678", undefined],
    ] as const) {
      const { client } = tinyClient([json(body, 404)], { token });
      expect((await client.request("GET /things/{id}", { path: { id: 1 } })).data).toEqual(data);
    }
  });

  it("in a client", () => {
    expect(printed(createClient({ token: canary }))).not.toContain(canary);
  });

  it("in the error of a header that cannot be sent", async () => {
    const { client } = tinyClient([json({ id: 1 })]);
    const headers = { authorization: `Bearer ${canary}\n` };
    const error = await failure(client.request("GET /things/{id}", { path: { id: 1 } }, { headers }));
    expect(printed(error)).not.toContain(canary);
  });

  it("in the error of a header that a hook sets and that cannot be sent", async () => {
    const onRequest = (request: { headers: Record<string, string> }) => {
      request.headers["authorization"] = `Bearer ${canary}\n`;
    };
    const { client, requests } = tinyClient([json({ id: 1 })], { onRequest });
    const error = await failure(client.request("GET /things/{id}", { path: { id: 1 } }));
    expect(error).toMatchObject({ name: "InvalidRequestError" });
    expect(printed(error)).not.toContain(canary);
    expect(requests).toEqual([]);
  });
});

describe("credentials in a base URL", () => {
  it.each([
    `https://user:${canary}@api.example.com`,
    `https://${canary}@api.example.com`,
    `https://user:${canary}@api.example.com:port`,
    `https://api.example.com?token=${canary}`,
    `https://api.example.com#${canary}`,
    `${canary}://api.example.com`,
  ])("are refused and not shown", (baseUrl) => {
    try {
      createClient({ baseUrl });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ name: "InvalidRequestError" });
      expect(printed(error)).not.toContain(canary);
    }
  });
});
