import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { repository } from "./target.ts";

const scripts = join(repository, "scripts");
const description = join(scripts, "node_modules/@octokit/openapi/generated/api.github.com.json");

it("generates from GitHub's whole description what two compilers accept", () => {
  using folder = temporaryFolder();
  const run = (args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder.path, encoding: "utf8" });
    return { status, output: `${stdout}${stderr}` };
  };
  const args = [join(scripts, "generate.ts"), "--spec", description, "--out", "github"];
  expect(run(args)).toMatchObject({ status: 0 });

  const document: { paths: Record<string, object> } = createRequire(import.meta.url)(description);
  const routes = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(routes.length).toBeGreaterThan(1200);
  folder.write({
    "use.ts": `
      import type { Routes } from "./github/index.ts";
      import { type OperationId, operations } from "./github/operations.ts";
      export const ids: OperationId[] = Object.values(operations).map(({ id }) => id);
      export type Space = Routes["GET /orgs/{org}/copilot-spaces/{space_number}"]["responses"][200]["content"]["application/json"];
      export const name = (space: Space): string => space.name;
      export const routes: readonly (keyof Routes)[] = ${JSON.stringify(routes)};`,
    "tsconfig.json": {
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: "es2022",
        lib: ["es2023"],
        module: "nodenext",
        allowImportingTsExtensions: true,
        isolatedDeclarations: true,
        declaration: true,
        types: [],
      },
      include: ["github", "use.ts"],
    },
  });
  for (const compiler of ["typescript-7", "typescript"]) {
    expect(run([join(scripts, "node_modules", compiler, "bin/tsc"), "-p", "."])).toEqual({ status: 0, output: "" });
  }
});
