import { describe, expect, it } from "vitest";
import { empty, json } from "../../test/answers.ts";
import { failure, tinyClient } from "../../test/tiny-client.ts";
import type { IncomingResponse, OutgoingRequest } from "../options/hooks.ts";
import type { LogDetails } from "../options/logger.ts";

const path = { id: 1 };

describe("onRequest", () => {
  it("sees every attempt, without the token, and may change its headers", async () => {
    const seen: OutgoingRequest[] = [];
    const { client, requests, clock } = tinyClient([empty(500), json({ id: 1 })], {
      token: "secret",
      onRequest: async (request) => {
        seen.push({ ...request, headers: { ...request.headers } });
        request.headers["X-Trace"] = `${request.attempt}`;
        delete request.headers["user-agent"];
      },
    });
    await clock.until(client.request("GET /things/{id}", { path }));
    expect(seen).toEqual(
      [1, 2].map((attempt) => ({
        route: "GET /things/{id}",
        method: "GET",
        url: "https://api.example.com/things/1",
        headers: {
          accept: "application/vnd.github+json",
          "x-github-api-version": "2026-03-10",
          "user-agent": "copilot-spaces-client",
        },
        body: undefined,
        attempt,
      })),
    );
    expect(requests[1]?.headers).toEqual({
      accept: "application/vnd.github+json",
      "x-github-api-version": "2026-03-10",
      "x-trace": "2",
      authorization: "Bearer secret",
    });
  });

  it("may give another authorization", async () => {
    const { client, requests } = tinyClient([json({ id: 1 })], {
      token: "secret",
      onRequest: ({ headers }) => {
        headers["authorization"] = "Bearer other";
      },
    });
    await client.request("GET /things/{id}", { path });
    expect(requests[0]?.headers["authorization"]).toBe("Bearer other");
  });

  it("ends the call with what it throws, and nothing is sent", async () => {
    const reason = new Error("not now");
    const onRequest = () => Promise.reject(reason);
    const { client, requests } = tinyClient([json({ id: 1 })], { onRequest });
    expect(await failure(client.request("GET /things/{id}", { path }))).toBe(reason);
    expect(requests).toEqual([]);
  });
});

describe("onResponse", () => {
  it("sees every answer before its body is read", async () => {
    const seen: unknown[] = [];
    const { client, clock } = tinyClient([empty(500), json({ id: 1 })], {
      onResponse: async ({ request, response }: IncomingResponse) => {
        seen.push([request.attempt, response.status, await response.clone().text()]);
      },
    });
    const result = await clock.until(client.request("GET /things/{id}", { path }));
    expect(seen).toEqual([
      [1, 500, ""],
      [2, 200, '{"id":1}'],
    ]);
    expect(result.data).toEqual({ id: 1 });
  });

  it("ends the call with what it throws, without a retry", async () => {
    const reason = new Error("not now");
    const { client, requests } = tinyClient([json({ id: 1 })], {
      onResponse: () => {
        throw reason;
      },
    });
    expect(await failure(client.request("GET /things/{id}", { path }))).toBe(reason);
    expect(requests).toHaveLength(1);
  });
});

describe("a logger", () => {
  const log = () => {
    const lines: [string, string, LogDetails][] = [];
    const at = (level: string) => (message: string, details: LogDetails) => void lines.push([level, message, details]);
    return { lines, logger: { debug: at("debug"), warn: at("warn") } };
  };

  it("gets a line for each attempt and each retry", async () => {
    const { lines, logger } = log();
    const { client, clock } = tinyClient([empty(502), json({ id: 1 })], { logger });
    await clock.until(client.request("GET /things/{id}", { path }));
    expect(lines.map(([level, message]) => `${level} ${message}`)).toEqual([
      "debug 502 GET /things/{id}: 0 ms",
      "warn GET /things/{id}: sent again in 250 ms, after: 502",
      "debug 200 GET /things/{id}: 0 ms",
    ]);
  });

  it("gets no headers but those on the list", async () => {
    const { lines, logger } = log();
    const headers = { "set-cookie": "a=1", "x-secret": "1", "x-github-request-id": "8F2A", "x-ratelimit-used": "1" };
    const { client } = tinyClient([json({ id: 1 }, 200, headers)], { logger, token: "secret" });
    await client.request("GET /things/{id}", { path }, { headers: { cookie: "b=2" } });
    expect(lines[0]?.[2]).toEqual({
      route: "GET /things/{id}",
      url: "https://api.example.com/things/1",
      attempt: 1,
      status: 200,
      milliseconds: 0,
      headers: { "content-type": "application/json", "x-github-request-id": "8F2A", "x-ratelimit-used": "1" },
    });
  });

  it("hears of an operation's end once per operation", async () => {
    const { lines, logger } = log();
    const headers = { deprecation: "@1688169599", sunset: "Wed, 11 Nov 2026 23:59:59 GMT" };
    const { client } = tinyClient([json({ id: 1 }, 200, headers)], { logger: { warn: logger.warn } });
    await client.request("GET /things/{id}", { path });
    await client.request("GET /things/{id}", { path: { id: 2 } });
    await client.request("PUT /things/{id}", { path, body: {} });
    expect(lines.map(([, message]) => message)).toEqual([
      "GET /things/{id} is deprecated since @1688169599, ends on Wed, 11 Nov 2026 23:59:59 GMT",
      "PUT /things/{id} is deprecated since @1688169599, ends on Wed, 11 Nov 2026 23:59:59 GMT",
    ]);
  });

  it("hears of an end without a deprecation", async () => {
    const { lines, logger } = log();
    const { client } = tinyClient([json({ id: 1 }, 200, { sunset: "soon" })], { logger });
    await client.request("GET /things/{id}", { path });
    expect(lines[1]?.[1]).toBe("GET /things/{id} is deprecated since ?, ends on soon");
  });

  it("that throws does not turn a success into a failure", async () => {
    const fail = () => {
      throw new Error("disk full");
    };
    const { client, clock } = tinyClient([empty(500), json({ id: 1 }, 200, { sunset: "soon" })], {
      logger: { debug: fail, warn: fail },
    });
    expect(await clock.until(client.request("GET /things/{id}", { path }))).toMatchObject({ status: 200 });
  });

  it("may be the console", () => {
    tinyClient([json({ id: 1 })], { logger: console });
  });
});
