import { createHash } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listGeneratorFiles } from "./generator-files.ts";
import { listFiles } from "./list-files.ts";
import { readIfThere } from "./read-if-there.ts";
import type { GenerateTarget } from "./target.ts";

/** What a run saw and left behind: while all of it is the same, there is nothing to do. */
interface Stamp {
  /** The document's files, absolute. */
  readonly inputs: readonly string[];
  /** The written files, relative to the target's root. */
  readonly outputs: readonly string[];
  /** Over the inputs, the generator's own code, the versions of its tools, and the outputs. */
  readonly hash: string;
}

/** How many files are up to date, or `undefined` when anything differs from what the last run saw or wrote. */
export function countUpToDate(target: GenerateTarget): number | undefined {
  const stamp = readStamp(target.stamp);
  if (stamp === undefined) return undefined;
  return hashFiles(target, stamp) === stamp.hash ? stamp.outputs.length : undefined;
}

/** Remembers a run that ended well. */
export function writeStamp(target: GenerateTarget, run: Pick<Stamp, "inputs" | "outputs">): void {
  const hash = hashFiles(target, run);
  if (hash === undefined) return;
  mkdirSync(dirname(target.stamp), { recursive: true });
  const temporary = `${target.stamp}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify({ ...run, hash }));
  renameSync(temporary, target.stamp);
}

function hashFiles(target: GenerateTarget, { inputs, outputs }: Pick<Stamp, "inputs" | "outputs">): string | undefined {
  const found = target.trees.flatMap((tree) => listFiles(join(target.root, tree)).map((path) => `${tree}/${path}`));
  const files = [
    ...inputs,
    ...listGeneratorFiles(),
    ...new Set([...outputs, ...found].map((path) => join(target.root, path))),
  ];
  const hash = createHash("sha256");
  for (const file of files) {
    const content = readIfThere(file);
    if (content === undefined) return undefined;
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function readStamp(file: string): Stamp | undefined {
  const text = readIfThere(file)?.toString("utf8");
  if (text === undefined) return undefined;
  try {
    const { inputs, outputs, hash } = JSON.parse(text);
    return isPaths(inputs) && isPaths(outputs) && typeof hash === "string" ? { inputs, outputs, hash } : undefined;
  } catch {
    return undefined;
  }
}

function isPaths(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((path) => typeof path === "string");
}
