import { globSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { bundle } from "../generate/bundle.ts";
import { readInventory } from "./inventory-file.ts";
import type { Specification } from "./rule.ts";

/**
 * Reads a document of many files, and what has been agreed about it.
 *
 * @throws {DocumentError} when it cannot be put together, above all when a reference leads to the network.
 */
export function readSpecification(file: string, inventoryFile: string): Specification {
  const folder = dirname(file);
  const { document, files } = bundle(file);
  return {
    document,
    files: files.map((each) => relative(folder, each).replaceAll(sep, "/")),
    filesPresent: globSync("**/*.{yaml,yml}", { cwd: folder, exclude: ["**/node_modules", "dist"] })
      .map((each) => each.replaceAll(sep, "/"))
      .sort(),
    inventory: readInventory(inventoryFile),
  };
}
