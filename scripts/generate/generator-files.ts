import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./list-files.ts";
import { repository } from "./target.ts";

/** The folders of what generates: this one, and what says how operations are shown to people. */
const folders = [import.meta.dirname, join(repository, "packages/reference/src")];

/** The files, absolute, that decide what is made of a document: the generator, and the versions of its tools. */
export function listGeneratorFiles(): string[] {
  const sources = folders.flatMap((folder) => listFiles(folder).map((path) => join(folder, path)));
  return [
    ...sources.filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts")),
    ...["scripts/package.json", "pnpm-lock.yaml", "packages/types/src/operation.ts"].map((path) =>
      join(repository, path),
    ),
  ];
}

/** One hash over all of them. */
export function hashGenerator(): string {
  const hash = createHash("sha256");
  for (const file of listGeneratorFiles()) hash.update(readFileSync(file));
  return hash.digest("hex");
}
