import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { toolsFolder } from "./tools-folder.ts";

/**
 * The program of a tool that comes as a package for each system: the one of this system, which is all that gets installed.
 * The tools' own install scripts, which would put it elsewhere, are not run.
 */
export function platformProgram(tool: string, files: readonly string[]): string {
  const folder = realpathSync(join(toolsFolder, "node_modules", tool));
  const manifest: { optionalDependencies?: object } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { resolve } = createRequire(join(folder, "package.json"));
  for (const name of Object.keys(manifest.optionalDependencies ?? {})) {
    for (const file of files) {
      try {
        const program = join(resolve(`${name}/package.json`), "..", file);
        if (existsSync(program)) return program;
      } catch {
        // Made for another system.
      }
    }
  }
  throw new Error(`npm has no ${tool} for ${process.platform} on ${process.arch}`);
}
