import { request } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ServedConsole, serveConsole } from "../serve/serve-console.ts";

let served: ServedConsole;

beforeAll(async () => {
  served = await serveConsole();
});

afterAll(() => served?.close());

/** Asks with headers that `fetch` would not send. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${served.url}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

it("serves the page, and for addresses within it as well", async () => {
  expect(await ask("/")).toBe(200);
  expect(await ask("/spaces/orgs/octo-org", { accept: "text/html" })).toBe(200);
  expect(await ask("/404.html")).toBe(200);
});

it("refuses a foreign host, by which a page elsewhere could reach it under a name of its own", async () => {
  expect(await ask("/", { host: "evil.example" })).toBe(403);
});

it("refuses a foreign origin, and takes its own", async () => {
  expect(await ask("/", { origin: "https://evil.example" })).toBe(403);
  expect(await ask("/", { origin: "null" })).toBe(403);
  expect(await ask("/", { origin: served.url })).toBe(200);
});
