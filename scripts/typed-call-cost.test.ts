import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "./generate/target.ts";
import { type TemporaryFolder, temporaryFolder } from "./process/temporary-folder.ts";

const scripts = join(repository, "scripts");
const modules = join(scripts, "node_modules");

it("costs the compiler as little to type a call on 1,223 operations as on ours", () => {
  using folder = temporaryFolder();
  symlinkSync(modules, join(folder.path, "node_modules"), "junction");
  const description = join(modules, "@octokit/openapi/generated/api.github.com.json");
  node(folder, [join(scripts, "generate.ts"), "--spec", description, "--out", "generated"]);
  const declarations = readFileSync(join(folder.path, "generated/declarations.ts"), "utf8");
  folder.write({
    "package.json": { type: "module" },
    // A declaration file, as a package would ship it: otherwise the compiler checks the document itself too.
    "github.d.ts": declarations,
    "ours.ts": call("createRequestClient({})", 'import { createRequestClient } from "@copilot-spaces/client";'),
    "theirs.ts": call(
      "createRequestClient<Routes>({ statuses: {} })",
      'import { createRequestClient } from "@copilot-spaces/client";\nimport type { Routes } from "./github.js";',
    ),
  });
  const ours = instantiations(folder, "ours.ts");
  const theirs = instantiations(folder, "theirs.ts");
  // openapi-fetch needs 2,574. GitHub declares fewer statuses for this operation than our document does.
  expect(ours).toBeLessThan(700);
  expect(theirs).toBeGreaterThan(100);
  expect(theirs).toBeLessThanOrEqual(ours * 1.05);
});

const call = (client: string, imports: string) => `${imports}
const client = ${client};
const result = await client.request("GET /orgs/{org}/copilot-spaces/{space_number}", {
  path: { org: "octo-org", space_number: 1 },
});
export const name: string = result.status === 200 ? result.data.name : "";
`;

function instantiations(folder: TemporaryFolder, file: string): number {
  folder.write({
    "tsconfig.json": {
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: "es2022",
        lib: ["es2023", "dom"],
        module: "nodenext",
        skipLibCheck: true,
        types: [],
      },
      files: [file],
    },
  });
  const output = node(folder, [join(modules, "typescript/bin/tsc"), "-p", ".", "--extendedDiagnostics"]);
  return Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]);
}

function node(folder: TemporaryFolder, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder.path, encoding: "utf8" });
  expect({ status, output: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, output: "" });
  return stdout;
}
