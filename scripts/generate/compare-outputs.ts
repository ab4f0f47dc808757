import { join } from "node:path";
import { listFiles } from "./list-files.ts";
import { readIfThere } from "./read-if-there.ts";
import type { GenerateTarget } from "./target.ts";

/** Generated files: their content by their path, relative to the target's root, with "/". */
export type Outputs = ReadonlyMap<string, string>;

/** How the files that are there differ from those that should be: paths, sorted. */
export interface OutputDifferences {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Files in the generated folders that nothing generates any more. */
  readonly leftOver: readonly string[];
}

/** Compares whole folders, whatever version control says about their files. */
export function compareOutputs(target: GenerateTarget, outputs: Outputs): OutputDifferences {
  const changed: string[] = [];
  const missing: string[] = [];
  for (const [path, content] of outputs) {
    const found = readIfThere(join(target.root, path));
    if (found === undefined) missing.push(path);
    else if (!found.equals(Buffer.from(content))) changed.push(path);
  }
  const leftOver = target.trees
    .flatMap((tree) => listFiles(join(target.root, tree)).map((path) => `${tree}/${path}`))
    .filter((path) => !outputs.has(path));
  return { changed: changed.sort(), missing: missing.sort(), leftOver };
}
