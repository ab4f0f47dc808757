import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../../process/workspace.ts";

/**
 * The modules that a package is imported by, as sources, by what is written after its name: `""`, `"/operations"`. None
 * where there is no such package yet.
 */
export function entryModules(code: string, folder: string): ReadonlyMap<string, string> {
  const file = join(code, folder, "package.json");
  if (!existsSync(file)) return new Map();
  const { exports = {} }: Manifest = JSON.parse(readFileSync(file, "utf8"));
  return new Map(
    Object.entries(exports).flatMap(([subpath, target]) => {
      const types = typeof target === "object" && target !== null && "types" in target ? `${target.types}` : "";
      const [, built] = /^\.\/dist\/(.+)\.d\.ts$/.exec(types) ?? [];
      return built === undefined ? [] : [[subpath.slice(1), `${folder}/src/${built}.ts`] as const];
    }),
  );
}
