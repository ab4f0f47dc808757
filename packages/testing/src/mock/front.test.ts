import { Octokit } from "@octokit/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sendRaw } from "../../test/send-raw.ts";
import { spacesDocument } from "../../test/spaces-document.ts";
import { type Mock, startMock } from "./start-mock.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document: spacesDocument() });
});
afterAll(() => mock.close());
const authorization = "Bearer any";

describe("the front", () => {
  it("lets @octokit/core in as it is", async () => {
    const octokit = new Octokit({ auth: "any", baseUrl: mock.url });
    const { data, headers } = await octokit.request("GET /orgs/{org}/spaces/{number}", { org: "a", number: 1 });
    expect(data).toEqual({ number: 1 });
    expect(headers).not.toHaveProperty("sl-violations");
    const created = await octokit.request("POST /orgs/{org}/spaces", { org: "a", name: "b" });
    expect(created.status).toBe(201);
  });

  it.each(["application/vnd.github+json", "application/vnd.github.v3+json", "application/vnd.github.raw+json", "*/*"])(
    "answers JSON to Accept: %s",
    async (accept) => {
      const response = await fetch(`${mock.url}/orgs/a/spaces/1`, { headers: { authorization, accept } });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/json");
    },
  );

  it("does not let one request's Accept decide on the next one's answer", async () => {
    const statuses: number[] = [];
    for (const accept of ["text/html", "application/json", "text/html"]) {
      statuses.push((await fetch(`${mock.url}/orgs/a/spaces/1`, { headers: { authorization, accept } })).status);
    }
    expect(statuses).toEqual([406, 200, 406]);
  });

  it("asks for a token where the document does", async () => {
    const response = await fetch(`${mock.url}/orgs/a/spaces/1`);
    expect(response.status).toBe(401);
  });

  it("answers 204 without a body", async () => {
    const response = await fetch(`${mock.url}/orgs/a/spaces/1`, { method: "DELETE", headers: { authorization } });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
  });

  it("sends the rate limit and a request id of its own with every answer", async () => {
    const [one, other] = await Promise.all([fetch(`${mock.url}/nowhere`), fetch(`${mock.url}/nowhere`)]);
    expect(one?.headers.get("x-ratelimit-remaining")).toBe("4999");
    expect(Number(one?.headers.get("x-ratelimit-reset"))).toBeGreaterThan(1_700_000_000);
    expect(one?.headers.get("x-github-request-id")).not.toBe(other?.headers.get("x-github-request-id"));
  });

  it("refuses a preference that the document cannot meet, instead of answering something else", async () => {
    const headers = { authorization, prefer: "code=404, example=space" };
    const response = await fetch(`${mock.url}/orgs/a/spaces/1`, { headers });
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain("unmet-preference");
  });
});

describe("what would end or hang Prism", () => {
  const get = (path: string, ...headers: string[]): string =>
    [`GET ${path} HTTP/1.1`, `Host: ${new URL(mock.url).host}`, "Connection: close", ...headers, "", ""].join("\r\n");

  it.each([
    "/orgs/%zz/spaces",
    "/orgs/%/spaces",
    "/orgs/%ff/spaces/1",
    "/orgs/a/spaces?after=%c3%28",
    "/orgs/a/spaces/%e0%a4%a",
  ])("is answered 400: a bad escape in %s", async (path) => {
    expect(await sendRaw(mock.url, get(path))).toMatch(/^HTTP\/1\.1 400 .*bad-percent-escape/s);
    await stillServes();
  });

  it.each(["{", '{"name":', "nonsense", '{"name":"a"}}', "\u0000"])("is answered 400: the body %j", async (body) => {
    const headers = { authorization, "content-type": "application/json; charset=utf-8" };
    const response = await fetch(`${mock.url}/orgs/a/spaces`, { method: "POST", headers, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: "Problems parsing JSON" });
    await stillServes();
  });

  it.each([
    ["a media type that is none", { "content-type": "///;;" }, 415],
    ["a violation in another script", { "content-type": "application/json" }, 422],
    ["an Accept that is none", { accept: "text/html, ;;", "content-type": "application/json" }, 406],
  ])("is answered: %s", async (_, headers, status) => {
    const body = '{"名前":1}';
    const response = await fetch(`${mock.url}/orgs/a/spaces`, {
      method: "POST",
      headers: { authorization, ...headers },
      body,
    });
    expect(response.status).toBe(status);
    await stillServes();
  });

  it("is answered: a body with more violations than a header holds", async () => {
    const body = JSON.stringify(
      Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field-${index}`, index])),
    );
    const headers = { authorization, "content-type": "application/json" };
    const response = await fetch(`${mock.url}/orgs/a/spaces`, { method: "POST", headers, body });
    expect(response.status).toBe(422);
    const violations: { message: string }[] = JSON.parse(response.headers.get("sl-violations") ?? "");
    expect(violations.at(-1)?.message).toMatch(/^and \d+ more, too long for a header$/);
  });

  it("is answered 413: a body above 10 MB", async () => {
    const headers = { authorization, "content-type": "application/json" };
    const body = "1".repeat(11_000_000);
    const response = await fetch(`${mock.url}/orgs/a/spaces`, { method: "POST", headers, body });
    expect(response.status).toBe(413);
    await stillServes();
  });

  it("is survived: a caller that leaves in the middle of its body", async () => {
    const text = `POST /orgs/a/spaces HTTP/1.1\r\nHost: ${new URL(mock.url).host}\r\nContent-Length: 100\r\n\r\n{`;
    await sendRaw(mock.url, text, { leave: true });
    await stillServes();
  });

  it.each(["http://api.github.com/user", "//api.github.com/user", "*"])("is refused: the target %s", async (target) => {
    const answer = await sendRaw(mock.url, get(target, "Authorization: Bearer any"));
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    await stillServes();
  });

  it("is answered, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(rawRequest, async (request) => {
        expect(await sendRaw(mock.url, request)).toMatch(/^HTTP\/1\.1 [24]\d\d /);
      }),
      { numRuns: 200 },
    );
    await stillServes();
  });

  const line = (): fc.Arbitrary<string> =>
    fc.string({ unit: "binary-ascii" }).map((text) => text.replace(/[^ -~]/g, ""));
  const rawRequest = fc
    .record({
      method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "PROPFIND"),
      path: fc.oneof(
        fc.constantFrom("/orgs/a/spaces", "/orgs/a/spaces/1", "/orgs/__proto__/spaces/constructor", "/orgs/../broken"),
        line().map((text) => `/orgs/${text.replaceAll(" ", "%")}`),
      ),
      query: fc.oneof(
        fc.constantFrom("", "?after=", "?__code=404", "?__server=a", "?a[b]=1"),
        line().map((text) => `?${text.replaceAll(" ", "+")}`),
      ),
      headers: fc.dictionary(
        fc.constantFrom("Accept", "Content-Type", "Prefer", "Origin", "Cookie", "Authorization"),
        line(),
      ),
      body: fc.oneof(fc.json(), line()),
    })
    .map(({ method, path, query, headers, body }) =>
      [
        `${method} ${path}${query} HTTP/1.1`,
        ...Object.entries({ "Content-Type": "application/json", ...headers }).map(
          ([name, value]) => `${name}: ${value}`,
        ),
        `Host: ${new URL(mock.url).host}`,
        "Connection: close",
        `Content-Length: ${Buffer.byteLength(body)}`,
        "",
        body,
      ].join("\r\n"),
    );

  async function stillServes(): Promise<void> {
    expect((await fetch(`${mock.url}/orgs/a/spaces/1`, { headers: { authorization } })).status).toBe(200);
  }
});

describe("who may talk to the front", () => {
  it.each(["api.github.com", "evil.example", "127.0.0.1.evil.example", "localhost@evil.example"])(
    "is not somebody who calls it %s",
    async (host) => {
      const answer = await sendRaw(
        mock.url,
        `GET /orgs/a/spaces HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 421 .*foreign-host/s);
    },
  );

  it.each(["http://localhost:5173", "http://127.0.0.1:8080", "http://[::1]:3000", "https://app.localhost"])(
    "is a page from %s, which may read every header",
    async (origin) => {
      const response = await fetch(`${mock.url}/orgs/a/spaces`, { headers: { authorization, origin } });
      expect(response.headers.get("access-control-allow-origin")).toBe(origin);
      expect(response.headers.get("access-control-expose-headers")).toMatch(
        /Link, .*sl-violations, .*X-GitHub-Request-Id/,
      );
      expect(response.headers.get("vary")).toBe("Origin");
    },
  );

  it.each(["https://evil.example", "null", "http://localhost.evil.example"])(
    "is not a page from %s",
    async (origin) => {
      const response = await fetch(`${mock.url}/orgs/a/spaces`, { headers: { authorization, origin } });
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  it("learns by a preflight what it may send", async () => {
    const response = await fetch(`${mock.url}/orgs/a/spaces`, {
      method: "OPTIONS",
      headers: {
        origin: "http://localhost:5173",
        "access-control-request-method": "PUT",
        "access-control-request-headers": "authorization,x-github-api-version,prefer",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-methods")).toContain("PUT");
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization,x-github-api-version,prefer");
  });
});
