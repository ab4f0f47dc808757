import { describe, expect, it } from "vitest";
import { pagedSpaces } from "../../test/paged-spaces.ts";
import { canary, type RunLineOptions, runLine } from "../../test/run-line.ts";

const api = (line: string, options?: RunLineOptions) => runLine(`api ${line}`, options);
const json = (data: unknown, init?: ResponseInit) => ({ answer: () => Response.json(data, init) });

describe("cps api", () => {
  it("prints JSON as it came, also of a path that the document does not have", async () => {
    const data = { b: 1, a: [{ z: null }], "é\u202e": "\u001b" };
    const ran = await api("GET /somewhere/else", json(data, { status: 203 }));
    expect([ran.code, JSON.parse(ran.stdout), ran.stderr]).toEqual([0, data, ""]);
    expect((await api("/somewhere -q .a[0].z", json(data))).stdout).toBe("null\n");
  });

  it.each([
    ["text/plain", "one\ntwo"],
    ["text/html; charset=utf-8", "<p>é</p>\n"],
    ["application/xml", "<a/>"],
    ["text/plain", "x".repeat(5000)],
  ])("prints %s as it came", async (type, body) => {
    const answer = () => new Response(body, { headers: { "content-type": type } });
    const ran = await api("GET /raw", { answer });
    expect([ran.code, ran.stdout]).toEqual([0, body]);
  });

  it("prints nothing for no body", async () => {
    const ran = await api("PUT /x", { answer: () => new Response(null, { status: 204 }) });
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([0, "", ""]);
  });

  it("prints status and headers before the body with -i, also of an error", async () => {
    const headers = { "x-a": "1" };
    const fine = await api("GET /x -i", json({ a: 1 }, { headers, status: 201, statusText: "Created" }));
    expect(fine.stdout).toBe('HTTP/1.1 201 Created\ncontent-type: application/json\nx-a: 1\n\n{"a":1}\n');
    const failing = await api("GET /x -i", json({ message: "No" }, { headers, status: 418 }));
    expect([failing.code, failing.stdout]).toEqual([6, "HTTP/1.1 418\ncontent-type: application/json\nx-a: 1\n\n"]);
    expect(failing.stderr).toMatch(/^418: No\n/);
  });

  it("cannot be made to steer the terminal by headers or by text", async () => {
    const evil = "\u001b]52;c;AAAA\u0007";
    const answer = () => new Response(evil, { headers: { "x-a": "\u009b31m", "content-type": "text/plain" } });
    const { stdout } = await api("GET /x -i", { answer, terminal: true });
    expect(stdout).toContain("\nx-a: \\u009b31m\n");
    expect(stdout.split("\n\n")[1]).toBe("\\u001b]52;c;AAAA\\u0007");
    // Into a file it goes as it came.
    expect((await api("GET /x", { answer })).stdout).toBe(evil);
  });

  it("follows a list with --paginate, and only a list", async () => {
    const ran = await api("GET /orgs/acme/copilot-spaces --paginate -q length", { answer: pagedSpaces(250) });
    expect([ran.code, ran.stdout, ran.requests.length]).toEqual([0, "250\n", 9]);
    const one = await api("GET /orgs/acme/copilot-spaces", { answer: pagedSpaces(250) });
    expect([one.requests.length, JSON.parse(one.stdout).spaces.length]).toEqual([1, 30]);
    for (const path of ["/user", "/nowhere"]) {
      const other = await api(`GET ${path} --paginate`);
      expect([other.code, other.requests]).toEqual([2, []]);
    }
  });

  it("asks before it deletes, whatever it deletes", async () => {
    for (const path of ["/orgs/acme/copilot-spaces/5", "/repos/acme/app"]) {
      const silent = await api(`DELETE ${path}`, { stdin: "y\n" });
      expect([silent.code, silent.requests]).toEqual([2, []]);
      expect(silent.stderr).toContain("--yes");
      const gone = await api(`DELETE ${path} --yes`, { answer: () => new Response(null, { status: 204 }) });
      expect([gone.code, gone.requests.length]).toEqual([0, 1]);
    }
    expect((await api("DELETE /repos/acme/app --dry-run")).code).toBe(0);
  });

  it("needs no token, and says of a 401 that there was none", async () => {
    const ran = await api("GET /user", {
      ...json({ message: "Requires authentication" }, { status: 401 }),
      env: { COPILOT_SPACES_TOKEN: "" },
    });
    expect([ran.code, ran.requests[0]?.headers["authorization"]]).toEqual([4, undefined]);
    expect(ran.stderr).toContain("There was no token with the request.");
  });

  it("keeps its own headers, and takes others", async () => {
    const ran = await runLine(["api", "GET", "/x", "-H", 'if-none-match: "e"', "-H", "accept: text/plain"], json({}));
    expect(ran.requests[0]?.headers).toMatchObject({ "if-none-match": '"e"', accept: "text/plain" });
    for (const header of [`authorization: Bearer ${canary}2`, "host: evil.example", "x: a\nb", "none"]) {
      const refused = await runLine(["api", "GET", "/x", "-H", header]);
      expect([header, refused.code, refused.requests]).toEqual([header, 2, []]);
      expect(refused.stderr).not.toContain(canary);
    }
  });

  it.each([
    "GET https://evil.example/user",
    "GET //evil.example/user",
    "GET /../../user",
    "GET /a/%2e%2e/b",
    "GET /\\evil.example",
    "FETCH /user",
    "GET",
  ])("refuses %s, and sends nothing", async (line) => {
    const ran = await api(line);
    expect([ran.code, ran.requests, ran.stdout]).toEqual([2, [], ""]);
  });
});
