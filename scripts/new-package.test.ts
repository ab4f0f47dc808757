import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltCopy, builtCopy } from "./process/built-copy.ts";

let clone: BuiltCopy;

beforeAll(async () => {
  clone = await builtCopy();
  // A document that is nowhere in the repository, as that of somebody who begins.
  cpSync(join(clone.path, "examples/bookshelf/openapi.yaml"), join(clone.path, ".git/shelf.yaml"));
});

afterAll(() => clone[Symbol.dispose]());

const newPackage = (...args: readonly string[]) => clone.run("node", "scripts/new-package.ts", ...args);

const vitest = ["vitest", "run"];

/** What `pnpm check` and `pnpm test` say of a package. */
async function findings(folder: string, { tested = true } = {}): Promise<string[]> {
  const isBuilt = existsSync(join(clone.path, folder, "tsconfig.build.json"));
  const tools = [
    ...(isBuilt ? [["tsc", "-p", "tsconfig.build.json"]] : []),
    ["tsc", "-p", "tsconfig.json"],
    ...(tested ? [vitest] : []),
  ];
  const ofPackage = [
    await clone.run("biome", "ci", "--colors=off", "--error-on-warnings", folder, "scripts/check/layers.json"),
    await clone.run("knip", "--workspace", folder),
    ...(await inOrder(tools, (tool) => clone.run("pnpm", "--dir", folder, "exec", ...tool))),
  ];
  // These look at everything: what they say of others is not asked here.
  const ofAll = await inOrder(["layers", "skeleton"], (name) => clone.run("node", `scripts/check/${name}.ts`));
  return [
    ...ofPackage.filter(({ code }) => code !== 0),
    ...ofAll.filter(({ output }) => output.includes(folder) || output.includes("layers.json")),
  ].map(({ output }) => output);
}

async function inOrder<Item, Result>(items: readonly Item[], run: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}

// Whole installations and compilers: a limit that only finds what hangs, on a busy machine too.
describe("pnpm new:package", { timeout: 600_000 }, () => {
  it("makes a package that is published, on the same document, which every check passes at once", async () => {
    const made = await newPackage("insights", "--imports", "types,client", "--description", "What is in spaces.");
    expect(made).toMatchObject({
      code: 0,
      output: expect.stringContaining("added     packages/insights/package.json"),
    });
    expect(await findings("packages/insights")).toEqual([]);
    expect(await packageShape("packages/insights")).toBe("");
    expect(readFileSync(join(clone.path, ".changeset/first-release-insights.md"), "utf8")).toBe(
      '---\n"@copilot-spaces/insights": major\n---\n\nThe first release: what is in spaces.\n',
    );
  });

  it("makes a package of a document of its own, with a client and its contract", async () => {
    const made = await newPackage("shelf", "--document", ".git/shelf.yaml");
    expect(made).toMatchObject({ code: 0, output: expect.stringContaining("pnpm generate … ok") });
    expect(await findings("packages/shelf")).toEqual([]);
    expect(await packageShape("packages/shelf")).toBe("");
  });

  it("makes an example, which is neither built nor published, of a document of many files", async () => {
    expect(await newPackage("shop", "--in", "examples", "--document", "spec/openapi.yaml")).toMatchObject({ code: 0 });
    expect(existsSync(join(clone.path, "examples/shop/openapi/paths"))).toBe(true);
    // Its contract, that of the main document, runs elsewhere.
    expect(await findings("examples/shop", { tested: false })).toEqual([]);
  });

  it("makes a package that is not published", async () => {
    expect(await newPackage("inner", "--private", "--imports", "testing")).toMatchObject({ code: 0 });
    expect(await findings("packages/inner")).toEqual([]);
    expect(existsSync(join(clone.path, ".changeset/first-release-inner.md"))).toBe(false);
  });
});

/** What is wrong with the tarball. */
async function packageShape(folder: string): Promise<string> {
  const program = `
    import { packageShapeFindings } from "./scripts/check/package-shape.ts";
    import { workspacePackages } from "./scripts/process/workspace.ts";
    const [found] = workspacePackages().filter(({ folder }) => folder === ${JSON.stringify(folder)});
    process.stdout.write((await packageShapeFindings(found)).join("\\n"));`;
  return (await clone.run("node", "--input-type=module", "--eval", program)).output;
}
