import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { failure } from "../../test/tiny-client.ts";
import { createClient } from "../create-client.ts";

/** A real server for the length of a test. */
async function serving<T>(listener: RequestListener, test: (baseUrl: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await test(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const once = { retry: { limit: 0 } };

it("makes a NetworkError of a refused connection, with its cause and without a status", async () => {
  const baseUrl = await serving(
    () => {},
    async (url) => url,
  );
  const error = await failure(createClient({ baseUrl, ...once }).request("GET /user"));
  expect(error).toMatchObject({
    name: "NetworkError",
    message: "GET /user: no whole answer came (ECONNREFUSED).",
    cause: { cause: { code: "ECONNREFUSED" } },
  });
  expect(error).not.toHaveProperty("status");
});

it("makes a NetworkError of a name that does not resolve", async () => {
  const error = await failure(createClient({ baseUrl: "http://nowhere.invalid", ...once }).request("GET /user"));
  expect(error).toMatchObject({ name: "NetworkError", route: "GET /user" });
});

it("makes a NetworkError of a body that breaks off, of a success and of an error", async () => {
  for (const status of [200, 500]) {
    const listener: RequestListener = (_, response) => {
      response.writeHead(status, { "content-length": "100" });
      response.write('{"id":', () => response.destroy());
    };
    const error = await serving(listener, (baseUrl) =>
      failure(createClient({ baseUrl, ...once }).request("GET /user")),
    );
    expect(error).toMatchObject({ name: "NetworkError" });
  }
});

it("makes a NetworkError of whatever a fetch throws", async () => {
  for (const thrown of [new TypeError("fetch failed", { cause: null }), "a word", null, undefined, { code: "E" }]) {
    const fetch = () => Promise.reject(thrown);
    const error = await failure(createClient({ fetch, ...once }).request("GET /user"));
    expect(error).toMatchObject({ name: "NetworkError", cause: thrown });
  }
  const sudden = () => {
    throw new RangeError("no");
  };
  expect(await failure(createClient({ fetch: sudden, ...once }).request("GET /user"))).toMatchObject({
    name: "NetworkError",
    message: "GET /user: no whole answer came (no).",
  });
});

it("hangs up where a hook ends the call before the body is read", async () => {
  let closed: Promise<unknown> = Promise.resolve();
  const listener: RequestListener = (request, response) => {
    closed = new Promise((resolve) => request.socket.on("close", resolve));
    response.writeHead(200).write("{");
  };
  const onResponse = () => Promise.reject("enough");
  await serving(listener, async (baseUrl) => {
    expect(await failure(createClient({ baseUrl, onResponse }).request("GET /user"))).toBe("enough");
    await closed;
  });
});

it("hangs up when its caller aborts", async () => {
  const controller = new AbortController();
  let closed: Promise<unknown> = Promise.resolve();
  const listener: RequestListener = (request) => {
    closed = new Promise((resolve) => request.on("close", resolve));
    controller.abort("enough");
  };
  await serving(listener, async (baseUrl) => {
    const call = createClient({ baseUrl }).request("GET /user", {}, { signal: controller.signal });
    expect(await failure(call)).toBe("enough");
    await closed;
  });
});
