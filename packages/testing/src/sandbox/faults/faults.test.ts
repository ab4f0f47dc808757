import { describe, expect, it } from "vitest";
import { start } from "../../../test/sandbox/start.ts";
import { createSandbox } from "../create-sandbox.ts";
import type { Fault } from "./fault.ts";

const space = "GET /orgs/octo-org/copilot-spaces/3";
const create = "POST /orgs/octo-org/copilot-spaces";

/** What a fault does is not the document's: without the checks. */
function startBare() {
  const sandbox = createSandbox({ now: "2025-01-01T12:00:00Z" });
  const headers = { authorization: `Bearer ${sandbox.token("octocat")}` };
  const send = (request: string, more: RequestInit = {}) => {
    const [method = "", path = ""] = request.split(" ");
    const merged = { ...headers, ...Object.fromEntries(new Headers(more.headers)) };
    return sandbox.fetch(new URL(path, "https://api.github.com"), { method, ...more, headers: merged });
  };
  return { ...sandbox, send };
}

/** Adds a fault by the API, or asks for it in a request's header: both have to do the same. */
const ways = ["api", "header"] as const;

function strike(way: (typeof ways)[number], fault: Fault, header: string) {
  const sandbox = startBare();
  if (way === "api") sandbox.faults.add(fault);
  const headers: Record<string, string> = way === "header" ? { "x-sandbox-fault": header } : {};
  return { sandbox, send: (request: string, more: RequestInit = {}) => sandbox.send(request, { ...more, headers }) };
}

describe.each(ways)("a fault by %s", (way) => {
  it("answers with a status, and with the document's own example for it", async () => {
    const { send } = strike(way, { kind: "status", status: 503 }, "status=503");
    const response = await send("POST /repos/octocat/Hello-World/pulls/1/codespaces");
    expect([response.status, await response.json()]).toMatchObject([503, { code: "codespaces_unavailable" }]);
    const other = await send(space);
    expect([other.status, await other.json()]).toMatchObject([503, { message: "Server Error" }]);
  });

  it("breaks the connection before anything is done", async () => {
    const { sandbox, send } = strike(way, { kind: "reset" }, "reset");
    const before = sandbox.snapshot();
    const error: unknown = await send(create, { body: '{"name":"A"}' }).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    expect(sandbox.snapshot()).toEqual(before);
  });

  it("loses the answer after all is done", async () => {
    const { sandbox, send } = strike(way, { kind: "reset", when: "after" }, "reset-after");
    await expect(send(create, { body: '{"name":"A"}' })).rejects.toThrow("fetch failed");
    expect(sandbox.snapshot().tables.spaces.at(-1)).toMatchObject({ name: "A" });
  });

  it("answers with an error after all is done", async () => {
    const { sandbox, send } = strike(way, { kind: "status", status: 500, when: "after" }, "status-after=500");
    expect((await send(create, { body: '{"name":"A"}' })).status).toBe(500);
    expect(sandbox.snapshot().tables.spaces.at(-1)).toMatchObject({ name: "A" });
  });

  it("breaks the connection in the middle of the body", async () => {
    const { send } = strike(way, { kind: "truncated" }, "truncated");
    const response = await send(space);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("ECONNRESET");
  });

  it("leaves the body out", async () => {
    const { send } = strike(way, { kind: "empty" }, "empty");
    const response = await send(space);
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("content-type")).toMatch(/json/);
  });

  it("answers with a page for people", async () => {
    const { send } = strike(way, { kind: "html" }, "html");
    const response = await send(space);
    expect([response.status, response.headers.get("content-type")]).toEqual([502, "text/html; charset=utf-8"]);
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
  });

  it("sends the client elsewhere", async () => {
    const { send } = strike(way, { kind: "redirect", location: "/user" }, "redirect=/user");
    const response = await send(space);
    expect([response.status, response.headers.get("location")]).toEqual([307, "https://api.github.com/user"]);
  });

  it("says that the hour's requests are used up", async () => {
    const { send } = strike(way, { kind: "rate-limit" }, "rate-limit=primary");
    const { status, headers } = await send(space);
    expect([status, headers.get("x-ratelimit-remaining"), headers.get("retry-after")]).toEqual([403, "0", null]);
    expect(Number(headers.get("x-ratelimit-reset"))).toBeGreaterThan(0);
  });

  it("says that there were too many requests in a short time", async () => {
    const { send } = strike(way, { kind: "rate-limit", limit: "secondary" }, "rate-limit=secondary");
    const { status, headers } = await send(space);
    expect([status, headers.get("retry-after")]).toEqual([429, "60"]);
  });

  it("waits by the sandbox's clock", async () => {
    const { sandbox, send } = strike(way, { kind: "latency", milliseconds: 5000 }, "latency=5000");
    let done = false;
    const answer = send(space).then((response) => {
      done = true;
      return response;
    });
    await turn();
    sandbox.clock.advance(4999);
    await turn();
    expect(done).toBe(false);
    sandbox.clock.advance(1);
    expect((await answer).status).toBe(200);
  });

  it("sends the body in pieces, by the sandbox's clock", async () => {
    const { sandbox, send } = strike(way, { kind: "slow", every: 100 }, "slow=100");
    const body = (await send(space)).text();
    let text: string | undefined;
    void body.then((each) => {
      text = each;
    });
    let waits = 0;
    for (; text === undefined; waits += 1) {
      await turn();
      sandbox.clock.advance(100);
    }
    expect(waits).toBeGreaterThan(100);
    expect(JSON.parse(await body)).toMatchObject({ number: 3 });
  });

  it("gives up waiting with the client", async () => {
    const { send } = strike(way, { kind: "latency", milliseconds: 5000 }, "latency=5000");
    const controller = new AbortController();
    const answer = send(space, { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
  });
});

describe("faults", () => {
  it("befall the operation that they are for, after some and so many times", async () => {
    const sandbox = startBare();
    sandbox.faults.add({ kind: "status", status: 500, operation: "copilot-spaces/get-for-org", skip: 1, times: 2 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      statuses.push((await sandbox.send(space)).status, (await sandbox.send("GET /user")).status);
    }
    expect(statuses).toEqual([200, 200, 500, 200, 500, 200, 200, 200]);
  });

  it("befall by chance, and the same seed makes the same choices", async () => {
    const run = async (seed: number) => {
      const sandbox = startBare();
      sandbox.faults.add({ kind: "status", status: 500, probability: 0.3, seed });
      const statuses: number[] = [];
      for (let count = 0; count < 200; count += 1) statuses.push((await sandbox.send("GET /user")).status);
      return statuses;
    };
    const first = await run(1);
    expect(await run(1)).toEqual(first);
    expect(await run(2)).not.toEqual(first);
    expect(first.filter((status) => status === 500).length).toBeGreaterThan(30);
    expect(first.filter((status) => status === 500).length).toBeLessThan(90);
  });

  it("are taken away one by one, all at once, or by a reset", async () => {
    const sandbox = startBare();
    const status = async () => (await sandbox.send("GET /user")).status;
    const mend = sandbox.faults.add({ kind: "status", status: 500 });
    expect(await status()).toBe(500);
    mend();
    expect(await status()).toBe(200);
    for (const end of [sandbox.faults.clear, sandbox.reset]) {
      sandbox.faults.add({ kind: "html" });
      end();
      expect(await status()).toBe(200);
    }
  });

  it("that there are not are refused with the list of those that there are", async () => {
    for (const header of ["nonsense", "status=abc", "status=99", "latency", "reset=maybe", "rate-limit=x", ""]) {
      const answer = await start().send("octocat", space, undefined, { "x-sandbox-fault": header });
      expect(answer).toMatchObject({ status: 400, body: { message: expect.stringMatching(/status=503/) } });
    }
    const { faults } = startBare();
    expect(() => faults.add({ kind: "reset", probability: 2 })).toThrow("from 0 to 1, not 2");
    // @ts-expect-error there is no such operation
    expect(() => faults.add({ kind: "reset", operation: "spaces/list" })).toThrow('no operation "spaces/list"');
  });
});

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
