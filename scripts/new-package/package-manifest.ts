import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../process/workspace.ts";
import type { PackageRequest } from "./package-request.ts";

/** The package whose tools, in their versions, every new one gets. */
const model = "packages/testing";

/** The `package.json` of a new package, its fields in the order in which all others have them. */
export function packageManifest(request: PackageRequest, root: string): object {
  const { name, folder, description, isPublished, isBuilt, imports, document } = request;
  const dependencies = Object.fromEntries(imports.map((each) => [each, "workspace:*"]));
  const devDependencies = { ...toolVersions(request, root), ...(document !== undefined && contractTools(imports)) };
  return {
    name,
    version: "0.0.0",
    ...(!isPublished && { private: true }),
    description,
    license: "MIT",
    ...(isPublished && { repository: { ...repositoryOf(root), directory: folder } }),
    type: "module",
    ...(document !== undefined && { openapi: { document: document.path, generated: "src/generated" } }),
    ...(isBuilt && { sideEffects: false, exports }),
    ...(isPublished && publishing),
    scripts: {
      ...(isBuilt && { build: "tsc -p tsconfig.build.json" }),
      typecheck: "tsc -p tsconfig.json",
      test: "vitest run",
      ...(isPublished && { prepack: "node ../../scripts/release/pack/prepare-package.ts" }),
    },
    ...(imports.length > 0 && { dependencies }),
    devDependencies: Object.fromEntries(Object.entries(devDependencies).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const exports = {
  ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
  "./package.json": "./package.json",
};

const publishing = {
  files: ["dist", "CHANGELOG.md", "sbom.cdx.json"],
  engines: { node: ">=20" },
  publishConfig: { access: "public" },
};

function contractTools(imports: readonly string[]): Readonly<Record<string, string>> {
  const tools = ["@copilot-spaces/contract", "@copilot-spaces/testing"].filter((each) => !imports.includes(each));
  return Object.fromEntries(tools.map((each) => [each, "workspace:*"]));
}

function toolVersions({ document }: PackageRequest, root: string): Readonly<Record<string, string>> {
  const { devDependencies = {} } = readManifest(root, model);
  const prism = document === undefined ? [] : ["@stoplight/prism-core", "@stoplight/prism-http"];
  const names = ["@copilot-spaces/tsconfig", "@types/node", "typescript", "vitest", ...prism];
  return Object.fromEntries(
    names.map((name) => {
      const version = devDependencies[name];
      if (version === undefined) throw new Error(`${model}/package.json has no ${name} any more`);
      return [name, version];
    }),
  );
}

function repositoryOf(root: string): object {
  return { ...readManifest(root, model).repository };
}

function readManifest(root: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}
