import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readLayers } from "../check/layers.ts";
import { listFiles } from "../generate/list-files.ts";
import { type TemporaryFolder, temporaryFolder } from "../process/temporary-folder.ts";
import { createPackage } from "./create-package.ts";
import { requestPackage } from "./package-request.ts";

const tools = {
  "@copilot-spaces/tsconfig": "workspace:*",
  "@types/node": "24.0.0",
  typescript: "7.0.0",
  vitest: "5.0.0",
};
const repository = { type: "git", url: "git+https://example.com/a.git", directory: "packages/testing" };
const layers = { "@copilot-spaces/types": { imports: [] } };

function workspace(devDependencies: object = tools): TemporaryFolder {
  const folder = temporaryFolder();
  folder.write({
    "packages/testing/package.json": { repository, devDependencies },
    "scripts/check/layers.json": layers,
  });
  return folder;
}

function create({ path }: TemporaryFolder, name = "insights"): string[] {
  return createPackage(requestPackage({ name, parent: "packages", private: false }, path, readLayers(path)), path);
}

it("writes a package with the tools of the others, below what it imports, and the news of its first release", () => {
  using folder = workspace();
  const files = create(folder);
  expect(files.filter((file) => !listFiles(folder.path).includes(file))).toEqual([]);
  const manifest = JSON.parse(readFileSync(join(folder.path, "packages/insights/package.json"), "utf8"));
  expect(manifest).toMatchObject({
    repository: { ...repository, directory: "packages/insights" },
    dependencies: { "@copilot-spaces/types": "workspace:*" },
    devDependencies: tools,
  });
  expect(readLayers(folder.path)).toEqual({
    ...layers,
    "@copilot-spaces/insights": { imports: ["@copilot-spaces/types"] },
  });
  expect(readdirSync(join(folder.path, ".changeset"))).toEqual(["first-release-insights.md"]);
});

it("leaves nothing behind when it cannot make one", () => {
  using folder = workspace({ vitest: "5.0.0" });
  const before = listFiles(folder.path);
  expect(() => create(folder)).toThrow("packages/testing/package.json has no @copilot-spaces/tsconfig any more");
  expect(listFiles(folder.path)).toEqual(before);
  expect(readLayers(folder.path)).toEqual(layers);
});

it("makes a second package beside the first", () => {
  using folder = workspace();
  create(folder, "one");
  create(folder, "two");
  expect(Object.keys(readLayers(folder.path))).toEqual([
    "@copilot-spaces/types",
    "@copilot-spaces/one",
    "@copilot-spaces/two",
  ]);
  expect(readdirSync(folder.path).sort()).toEqual([".changeset", "packages", "scripts"]);
});
