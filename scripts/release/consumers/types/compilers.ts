import { createRequire } from "node:module";
import { join } from "node:path";
import { toolsFolder } from "../tools-folder.ts";

/** A TypeScript that somebody may have. */
export interface Compiler {
  /** `TypeScript 7` */
  readonly name: string;
  /** Its command, a program for Node. */
  readonly command: string;
  /** Whether a CommonJS file may `require` an ES module: since 5.8. */
  readonly requiresModules: boolean;
}

/** The one that builds the packages. */
export const newestCompiler: Compiler = {
  name: "TypeScript 7",
  command: join(createRequire(import.meta.url).resolve("typescript-7/package.json"), "../bin/tsc"),
  requiresModules: true,
};

/** The others that the packages promise, from {@link toolsFolder}. */
export const olderCompilers: readonly Compiler[] = ["5.7", "5.9", "6"].map((version) => ({
  name: `TypeScript ${version}`,
  command: join(toolsFolder, `node_modules/typescript-${version}/bin/tsc`),
  requiresModules: version !== "5.7",
}));
