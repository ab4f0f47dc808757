import { describe, expect, it } from "vitest";
import { canary, runLine } from "../../test/run-line.ts";

const space = { number: 5, name: "Launch" };

describe("--verbose", () => {
  it("shows request and answer in order, on standard error", async () => {
    const headers = {
      "x-github-request-id": "AB:12",
      "x-oauth-scopes": "read:org",
      "set-cookie": "session=secret",
      "x-other": "not of use",
    };
    const ran = await runLine("space set org:acme/5 --name Launch --verbose --json number", {
      answer: () => Response.json(space, { headers }),
    });
    expect([ran.code, ran.stdout]).toEqual([0, '{"number":5}\n']);
    expect(ran.stderr.split("\n")).toEqual([
      "> PUT https://api.github.com/orgs/acme/copilot-spaces/5",
      "> accept: application/vnd.github+json",
      "> x-github-api-version: 2026-03-10",
      "> user-agent: copilot-spaces/0.0.0 copilot-spaces-client",
      "> content-type: application/json",
      "> authorization: Bearer [not shown]",
      '> {"name":"Launch"}',
      "< 200",
      "< content-type: application/json",
      "< x-github-request-id: AB:12",
      "< x-oauth-scopes: read:org",
      '< {"number":5,"name":"Launch"}',
      "",
    ]);
  });

  it("shows every request: look-ups, attempts, and those that fail", async () => {
    const ran = await runLine("resource create org:acme/5 --repository octo-org/app --verbose", {
      answer: ({ method }, order) =>
        order === 1
          ? Response.json({ message: "later" }, { status: 503 })
          : method === "GET"
            ? Response.json({ id: 7 })
            : Response.json({ message: "No" }, { status: 422 }),
    });
    expect(ran.code).toBe(6);
    const lines = ran.stderr.split("\n").filter((line) => /^> [A-Z]+ |^< \d|sent again|^\d/.test(line));
    expect(lines.map((line) => line.replace(/in \d+ ms/, "in … ms"))).toEqual([
      "> GET https://api.github.com/repos/octo-org/app",
      "< 503",
      "GET /repos/{owner}/{repo}: sent again in … ms, after: 503",
      "> GET https://api.github.com/repos/octo-org/app (attempt 2)",
      "< 200",
      "> POST https://api.github.com/orgs/acme/copilot-spaces/5/resources",
      "< 422",
      "422: No",
    ]);
  });

  it("never shows a token, wherever a server puts it", async () => {
    const echo = `Bearer ${canary}`;
    for (const status of [200, 401, 404, 500]) {
      const ran = await runLine("space get org:acme/5 --verbose --retries 0 -o yaml", {
        answer: () =>
          Response.json(
            { message: echo, documentation_url: `https://x.example/${canary}` },
            { status, headers: { "x-github-request-id": echo, etag: echo, link: `<${canary}>; rel="x"` } },
          ),
      });
      expect(ran.stderr).not.toContain(canary);
      expect(ran.stderr).toContain("[token]");
    }
    const broken = await runLine("space get org:acme/5 --verbose --retries 0", {
      answer: () => Promise.reject(new Error(`no route with ${echo}`)),
    });
    expect(broken.code).toBe(1);
    expect(broken.stderr).not.toContain(canary);
  });

  it("shows what could steer a terminal as what it is", async () => {
    const evil = "\u001b]52;c;AAAA\u0007\u009b31m\u202e";
    const ran = await runLine("space get org:acme/5 --verbose -o tsv", {
      answer: () => new Response(JSON.stringify({ name: "x" }) + evil, { status: 200 }),
      terminal: true,
      env: { NO_COLOR: "1" },
    });
    for (const character of evil) if (/\p{C}/u.test(character)) expect(ran.stderr).not.toContain(character);
    expect(ran.stderr).toContain("\\u001b]52;c;AAAA\\u0007\\u009b31m\\u202e");
  });
});
