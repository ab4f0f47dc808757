import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);

/** The Nodes that are tested beside the one that runs everything here: major version and program. */
export const nodes: readonly { readonly major: number; readonly program: string }[] = [20, 22, 26].map((major) => ({
  major,
  program: join(
    dirname(resolve(`node-${major}/package.json`)),
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  ),
}));
