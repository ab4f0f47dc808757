import { expect, test } from "vitest";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import { consumerChecks } from "./consumer-checks.ts";

const names = (matrix: boolean): string[] =>
  consumerChecks({ registry: "http://127.0.0.1:9/", packages: [], folder: "nowhere", matrix }).map(({ name }) => name);

test("without a matrix there is one package manager, one compiler and one runtime", () => {
  const text = names(false).join("\n");
  expect(text).toMatch(/^consumer: npm installs what was packed\n/);
  expect(text).toContain("types under TypeScript 7");
  expect(text).toContain("contract on Node 24 (client.request, client methods, react, cps)");
  expect(text).not.toMatch(/pnpm|Yarn|Node 2[026]|Bun|Deno|workerd|Chromium/);
});

test.each([
  ...["npm 12", "pnpm", "Yarn", "Yarn Plug'n'Play"].map((name) => `consumer: ${name} installs what was packed`),
  ...["5.7", "5.9", "6", "7"].map((version) => `consumer: types under TypeScript ${version}`),
  ...["on Node 20", "on Node 22", "on Node 24", "on Node 26", "on Bun", "on Deno", "in workerd"].map(
    (where) => `consumer: contract ${where} (client.request, client methods`,
  ),
  ...["esbuild", "Vite"].map((name) => `consumer: contract in Chromium, bundled by ${name} (`),
])("the matrix has %s", (start) => {
  expect(names(true).filter((name) => name.startsWith(start))).not.toEqual([]);
});

test("no step is there twice", () => {
  expect(new Set(names(true)).size).toBe(names(true).length);
});

test("a step whose consumer is not there names the step that failed, which says why", async () => {
  using folder = temporaryFolder();
  // There is nothing packed, so nothing is asked of a registry.
  const options = { registry: "http://127.0.0.1:9/", packages: [], folder: folder.path, matrix: false };
  const outputs = new Map<string, string>();
  for (const { name, run } of consumerChecks(options)) outputs.set(name, (await run()).output);
  expect(outputs.get("consumer: npm installs what was packed")).toContain("nothing was packed");
  expect(outputs.get("consumer: entry points, sandbox and hooks on Node 24")).toBe(
    '"consumer: types under TypeScript 7" failed, and this needs it',
  );
  expect([...outputs.values()]).not.toContain("");
});
