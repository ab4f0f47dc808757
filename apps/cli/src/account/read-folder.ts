import { readdirSync } from "node:fs";
import { unusable } from "./kept-file.ts";

/** The names in a folder; none where there is no folder. */
export function readFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw unusable(folder, "read", error);
  }
}
