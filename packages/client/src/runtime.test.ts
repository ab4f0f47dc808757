import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const built = join(import.meta.dirname, "../dist");
const files = readdirSync(built, { recursive: true, encoding: "utf8" });
const read = (file: string) => readFileSync(join(built, file), "utf8");
const modules = files.filter((file) => file.endsWith(".js"));
const declarations = files.filter((file) => file.endsWith(".d.ts"));

/** Runs a program in a process of its own, and returns what it printed as JSON. */
function run(program: string): unknown {
  const args = ["--input-type=module", "--eval", program];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: import.meta.dirname, encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

describe("the built package", () => {
  it("imports nothing but openapi-fetch, and of the types package statuses and the document's hash", () => {
    const imports = modules.flatMap((file) => [...read(file).matchAll(/(?:from|import)\s*\(?"([^".][^"]*)"/g)]);
    expect(new Set(imports.map(([, name]) => name))).toEqual(
      new Set(["openapi-fetch", "@copilot-spaces/types/statuses", "@copilot-spaces/types/document"]),
    );
  });

  it("shows no types of openapi-fetch", () => {
    expect(declarations.length).toBeGreaterThan(30);
    expect(declarations.filter((file) => read(file).includes("openapi-fetch"))).toEqual([]);
  });

  it("is imported and makes a client where there is no process, no Buffer and no document", () => {
    const program = `
      for (const name of ["process", "Buffer", "navigator"]) delete globalThis[name];
      const { createClient } = await import("@copilot-spaces/client");
      console.log(JSON.stringify(createClient().baseUrl));`;
    expect(run(program)).toBe("https://api.github.com");
  });

  it("touches neither fetch nor its classes before a call", () => {
    const program = `
      const touched = [];
      for (const name of ["fetch", "Request", "Response", "Headers", "FormData", "AbortController"]) {
        Object.defineProperty(globalThis, name, { get: () => { touched.push(name); } });
      }
      const { createClient } = await import("@copilot-spaces/client");
      createClient({ token: "a" });
      console.log(JSON.stringify(touched));`;
    expect(run(program)).toEqual([]);
  });

  it("looks fetch up at each call", () => {
    const program = `
      const { createClient } = await import("@copilot-spaces/client");
      const client = createClient();
      const urls = [];
      globalThis.fetch = async (url) => (urls.push(url), new Response("{}"));
      await client.request("GET /user");
      globalThis.fetch = async (url) => (urls.push("again"), new Response("{}"));
      await client.request("GET /user");
      console.log(JSON.stringify(urls));`;
    expect(run(program)).toEqual(["https://api.github.com/user", "again"]);
  });
});

describe("in a browser", () => {
  const browser = `
    const seen = [];
    globalThis.document = {};
    globalThis.location = new URL("https://console.example/spaces?tab=1");
    // As a browser's own fetch: it works on the global object only.
    globalThis.fetch = async function (url, init) {
      if (this !== undefined && this !== globalThis) throw new TypeError("Illegal invocation");
      seen.push({ url, cache: init.cache, agent: init.headers["user-agent"] });
      return new Response("{}");
    };
    const { createClient } = await import("@copilot-spaces/client");`;

  it("sends no user agent, and does not read what the browser kept", () => {
    const program = `${browser} await createClient({ userAgent: "a" }).request("GET /user");
      console.log(JSON.stringify(seen));`;
    expect(run(program)).toEqual([{ url: "https://api.github.com/user", cache: "no-cache" }]);
  });

  it("takes a path on the page's origin for a base URL", () => {
    const program = `${browser} await createClient({ baseUrl: "/api/" }).request("GET /user");
      console.log(JSON.stringify(seen[0].url));`;
    expect(run(program)).toBe("https://console.example/api/user");
  });

  it("calls a given fetch as a bare function", () => {
    const program = `${browser} await createClient({ fetch: globalThis.fetch }).request("GET /user");
      console.log(JSON.stringify(seen.length));`;
    expect(run(program)).toBe(1);
  });
});
