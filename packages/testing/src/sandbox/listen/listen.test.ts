import { once } from "node:events";
import { Agent, request as sendRequest } from "node:http";
import { connect, createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { sendRaw } from "../../../test/send-raw.ts";
import { createSandbox } from "../create-sandbox.ts";
import type { Sandbox } from "../sandbox.ts";
import type { SandboxServer } from "./listen.ts";

const servers: SandboxServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(options: Parameters<Sandbox["listen"]>[0] = {}) {
  const sandbox = createSandbox({ limits: "none" });
  const server = await sandbox.listen(options);
  servers.push(server);
  const headers = { authorization: `Bearer ${sandbox.token("octocat")}` };
  const path = (text: string) => `${server.url}${text}`;
  return { ...sandbox, ...server, headers, path };
}

const space = "/orgs/octo-org/copilot-spaces/3";

describe("a sandbox that listens", () => {
  it("answers as the handler does, by the same token, with Link on its own origin", async () => {
    const { path, headers, url, token } = await serve();
    const response = await fetch(path("/orgs/octo-org/copilot-spaces?per_page=1"), { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get("link")).toMatch(
      new RegExp(`^<${url}/orgs/octo-org/copilot-spaces\\?per_page=1&after=`),
    );
    const body = JSON.stringify({ name: "名前" });
    const created = await fetch(path("/users/octocat/copilot-spaces"), { method: "POST", headers, body });
    expect([created.status, (await created.json()).name]).toEqual([201, "名前"]);
    const authorization = `token ${token("octocat")}`;
    const deleted = await fetch(path("/users/octocat/copilot-spaces/6"), {
      method: "DELETE",
      headers: { authorization },
    });
    expect([deleted.status, await deleted.text()]).toEqual([204, ""]);
    const etag = String(response.headers.get("etag"));
    const again = await fetch(path("/orgs/octo-org/copilot-spaces?per_page=1"), {
      headers: { ...headers, "if-none-match": etag },
    });
    expect(again.status).toBe(304);
  });

  it("is on this machine unless told otherwise, and says so when its port is taken", async () => {
    const { url } = await serve();
    expect(new URL(url).hostname).toBe("127.0.0.1");
    const port = Number(new URL(url).port);
    await expect(createSandbox().listen({ port })).rejects.toThrow(`port ${port}: it is taken`);
    await expect(createSandbox().listen({ port: 99_999 })).rejects.toMatchObject({ name: "SandboxError" });
  });

  it("frees its port, and may be closed twice", async () => {
    const server = await createSandbox().listen();
    await server.close();
    await server.close();
    const other = createServer().listen(Number(new URL(server.url).port), "127.0.0.1");
    await once(other, "listening");
    other.close();
  });

  it("leaves the globals of its process alone", async () => {
    const before = [globalThis.Request, globalThis.Response];
    await serve();
    expect([globalThis.Request, globalThis.Response]).toEqual(before);
  });
});

describe("who may talk to it", () => {
  const raw = (url: string, host: string) =>
    sendRaw(url, `GET ${space} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

  it.each(["api.github.com", "evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80"])(
    "is not somebody who calls it %s",
    async (host) => {
      expect(await raw((await serve()).url, host)).toMatch(/^HTTP\/1\.1 421 /);
    },
  );

  it.each(["localhost@evil.example", "[", "a b", ""])("is not somebody who sends the Host %j", async (host) => {
    expect(await raw((await serve()).url, host)).toMatch(/^HTTP\/1\.1 4\d\d /);
  });

  it.each(["localhost", "LOCALHOST:80", "127.0.0.1:1", "[::1]:80", "api.localhost"])(
    "is who calls it %s",
    async (host) => {
      expect(await raw((await serve()).url, host)).toMatch(/^HTTP\/1\.1 401 /);
    },
  );

  it("is who calls it by a name that was allowed, and is answered by that name", async () => {
    const { url, headers } = await serve({ names: ["api.octocorp.ghe.com"] });
    const text = `GET ${space} HTTP/1.1\r\nHost: API.octocorp.ghe.com\r\nAuthorization: ${headers.authorization}\r\nConnection: close\r\n\r\n`;
    expect(await sendRaw(url, text)).toMatch(/^HTTP\/1\.1 200 .*https:\/\/octocorp\.ghe\.com\/copilot\/spaces/s);
  });

  it.each(["https://evil.example", "null", "http://localhost.evil.example", "http://localhost@evil.example"])(
    "is not a page from %s, and what it sends does nothing",
    async (origin) => {
      const { path, headers, snapshot } = await serve();
      const before = snapshot();
      const body = '{"name":"A"}';
      const response = await fetch(path("/users/octocat/copilot-spaces"), {
        method: "POST",
        headers: { ...headers, origin },
        body,
      });
      expect(response.status).toBe(403);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
      expect(snapshot()).toEqual(before);
    },
  );

  it("is a page of this machine, which may read every header, and asks first", async () => {
    const { path, headers } = await serve();
    const origin = "http://localhost:5173";
    const response = await fetch(path(space), { headers: { ...headers, origin } });
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-expose-headers")).toMatch(/Link, .*X-OAuth-Scopes/);
    expect(response.headers.get("vary")).toBe("Accept, Authorization, Origin");
    const asked = { "access-control-request-method": "PUT", "access-control-request-headers": "authorization" };
    const preflight = await fetch(path(space), { method: "OPTIONS", headers: { origin, ...asked } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization");
    expect(preflight.headers.get("access-control-allow-methods")).toContain("PUT");
  });
});

describe("what is sent over a wire", () => {
  it("may be broken off before the answer, in the middle of it, or come slowly", async () => {
    const { path, headers } = await serve();
    const fault = (text: string) => fetch(path(space), { headers: { ...headers, "x-sandbox-fault": text } });
    await expect(fault("reset")).rejects.toThrow("fetch failed");
    const half = await fault("truncated");
    expect(half.status).toBe(200);
    await expect(half.text()).rejects.toThrow("terminated");
    expect(await (await fault("slow=0")).json()).toMatchObject({ number: 3 });
    expect(await (await fault("empty")).text()).toBe("");
    expect((await fetch(path(space), { headers })).status).toBe(200);
  });

  it.each([
    ["no HTTP", "nonsense\r\n\r\n"],
    ["a version that there is not", "GET / HTTP/9.9\r\n\r\n"],
    ["a backslash in the path", head(`GET ${space}\\..`)],
    ["another server's URL", head("GET http://evil.example/user")],
    ["no path", head("OPTIONS *")],
    [
      "a bad escape",
      head("GET /orgs/%zz/copilot-spaces").replace("Connection", `Authorization: Bearer sandbox.octocat\r\nConnection`),
    ],
    ["a length that is none", head("POST /user").replace("Connection: close", "Content-Length: x")],
    ["a path that is too long", head(`GET /${"a".repeat(20_000)}`)],
  ])("may be %s: it is answered 4xx, and the next request as ever", async (_, text) => {
    const { url, path, headers } = await serve();
    expect(await sendRaw(url, text)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await fetch(path(space), { headers })).status).toBe(200);
  });

  it("may be 1,000 connections at once", async () => {
    const { path, headers } = await serve();
    const agent = new Agent({ maxSockets: 1000 });
    const statuses = await Promise.all(
      Array.from({ length: 1000 }, async () => {
        const sent = sendRequest(path(space), { agent, headers }).end();
        const [response] = await once(sent, "response");
        response.resume();
        await once(response, "end");
        return response.statusCode;
      }),
    );
    agent.destroy();
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(statuses).toHaveLength(1000);
  });

  it("may come from clients that say nothing, or leave in the middle, without keeping others waiting", async () => {
    const { url, path, headers } = await serve();
    const { hostname, port } = new URL(url);
    const sockets = Array.from({ length: 50 }, () => connect(Number(port), hostname).on("error", () => undefined));
    await Promise.all(sockets.map((socket) => once(socket, "connect")));
    for (const socket of sockets)
      socket.write("POST /users/octocat/copilot-spaces HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{");
    expect((await fetch(path(space), { headers })).status).toBe(200);
    for (const socket of sockets) socket.destroy();
    expect((await fetch(path(space), { headers })).status).toBe(200);
  });

  it("may be 10 MB, and no more", async () => {
    const { path, headers } = await serve();
    const send = (size: number) => {
      const body = JSON.stringify({ name: "x".repeat(size - '{"name":""}'.length) });
      return fetch(path("/users/octocat/copilot-spaces"), { method: "POST", headers, body });
    };
    expect((await send(10 * 2 ** 20)).status).toBe(201);
    expect((await send(10 * 2 ** 20 + 1)).status).toBe(413);
  });
});

function head(line: string): string {
  return `${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
}
