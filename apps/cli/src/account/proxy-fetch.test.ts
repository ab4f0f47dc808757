import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { expect, it, onTestFinished } from "vitest";
import { proxyFetch } from "./proxy-fetch.ts";

const init = { method: "GET", headers: { a: "b" }, redirect: "manual", signal: new AbortController().signal } as const;

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `127.0.0.1:${address.port}`;
}

/** A real proxy: it answers plain requests itself, and hands over whoever asks for a tunnel. */
async function startProxy(tunnel: (socket: Duplex) => void = (socket) => void socket.end("HTTP/1.1 407 No\r\n\r\n")) {
  const seen: (readonly [line: string, password: string | undefined])[] = [];
  const keep = ({ method, url, headers }: IncomingMessage) => {
    seen.push([`${method} ${url}`, headers["proxy-authorization"]]);
  };
  const server = createServer((request, response) => {
    keep(request);
    response.setHeader("link", "<x>").writeHead(201).end("from the proxy");
  });
  server.on("connect", (request, socket) => {
    keep(request);
    tunnel(socket);
  });
  return { seen, address: await listen(server) };
}

/** Nothing is resolved or reached: names end at the proxy. */
const password = `Basic ${Buffer.from("mona:canary").toString("base64")}`;

it("leaves the runtime's own fetch alone where no proxy is named", async () => {
  expect(await proxyFetch({})).toBeUndefined();
  expect(await proxyFetch({ HTTPS_PROXY: "", http_proxy: " ", NO_PROXY: "*" })).toBeUndefined();
});

it("speaks TLS with the server itself, through a tunnel", async () => {
  const received: Buffer[] = [];
  const { seen, address } = await startProxy((socket) => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    socket.once("data", (bytes: Buffer) => {
      received.push(bytes);
      socket.destroy();
    });
  });
  const fetch = await proxyFetch({ HTTPS_PROXY: `http://mona:canary@${address}` });
  await expect(fetch?.("https://api.octo.test/user", init)).rejects.toThrow(/^the proxy of HTTPS_PROXY: (?!.*canary)/);
  expect(seen).toEqual([["CONNECT api.octo.test:443", password]]);
  const bytes = Buffer.concat(received);
  // A handshake record of TLS, which names the server in clear and nothing else.
  expect(bytes[0]).toBe(0x16);
  expect(bytes.toString("latin1")).toContain("api.octo.test");
  expect(bytes.toString("latin1")).not.toContain("/user");
});

it("sends plain http to the proxy of http as a whole address", async () => {
  const { seen, address } = await startProxy();
  // As for curl, the scheme may be left out, and small letters come first.
  const fetch = await proxyFetch({ http_proxy: address, HTTP_PROXY: "http://192.0.2.1:9" });
  const response = await fetch?.("http://octo.test/user?x=1", init);
  expect([response?.status, response?.headers.get("link"), await response?.text()]).toEqual([
    201,
    "<x>",
    "from the proxy",
  ]);
  expect(seen).toEqual([["GET http://octo.test/user?x=1", undefined]]);
});

it("goes straight to what NO_PROXY lists, to this machine over http, and where only the other scheme has a proxy", async () => {
  const { seen, address } = await startProxy();
  const target = await listen(createServer((_request, response) => void response.end("target")));
  const straight = async (env: Record<string, string>, url: string) =>
    (await (await proxyFetch(env))?.(url, init))?.text();
  expect(await straight({ HTTP_PROXY: address, HTTPS_PROXY: address }, `http://${target}/`)).toBe("target");
  expect(await straight({ HTTPS_PROXY: address }, `http://${target}/`)).toBe("target");
  await expect(straight({ HTTP_PROXY: address }, `https://${target}/`)).rejects.toThrow();
  await expect(
    straight({ HTTPS_PROXY: address, NO_PROXY: "example, 127.0.0.1" }, `https://${target}/`),
  ).rejects.toThrow();
  expect(seen).toEqual([]);
});

it("says that it was the proxy that refused", async () => {
  const { address } = await startProxy();
  const refused = await proxyFetch({ https_proxy: address });
  await expect(refused?.("https://octo.test/", init)).rejects.toThrow(/^the proxy of https_proxy: .*407/);
  const gone = await proxyFetch({ HTTPS_PROXY: "http://mona:canary@127.0.0.1:1" });
  await expect(gone?.("https://octo.test/", init)).rejects.toThrow(/^the proxy of HTTPS_PROXY: .*ECONNREFUSED/);
});

it("passes an abort through unchanged", async () => {
  const { address } = await startProxy(() => {});
  const controller = new AbortController();
  const reason = new Error("enough");
  const pending = (await proxyFetch({ HTTPS_PROXY: address }))?.("https://octo.test/", {
    ...init,
    signal: controller.signal,
  });
  controller.abort(reason);
  await expect(pending).rejects.toBe(reason);
});

it.each(["socks5://mona:canary@127.0.0.1:1", "http://", "canary canary"])(
  "refuses %j as a proxy without showing it",
  async (value) => {
    await expect(proxyFetch({ HTTPS_PROXY: value })).rejects.toThrow(
      /^HTTPS_PROXY should be the address of an http\(s\) proxy(?!.*canary)/,
    );
  },
);
