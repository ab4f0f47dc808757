import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputDifferences, Outputs } from "./compare-outputs.ts";
import type { GenerateTarget } from "./target.ts";

/**
 * Brings the files on disk to what they should be. Everything is written aside first, in the same file system, and
 * moved into place at the end, in about a millisecond that signals which can be caught do not cut in two.
 */
export function replaceOutputs(target: GenerateTarget, outputs: Outputs, differences: OutputDifferences): void {
  const { changed, missing, leftOver } = differences;
  mkdirSync(target.root, { recursive: true });
  removeAbandoned(target.root);
  const aside = mkdtempSync(join(target.root, `.generate-${process.pid}-`));
  try {
    const moves = [...missing, ...changed].map((path, index) => ({
      from: join(aside, String(index)),
      to: join(target.root, path),
      content: outputs.get(path) ?? "",
    }));
    for (const { from, content } of moves) writeFileSync(from, content);
    for (const { to } of moves) mkdirSync(dirname(to), { recursive: true });
    withoutInterruption(() => {
      for (const { from, to } of moves) renameSync(from, to);
      for (const path of leftOver) rmSync(join(target.root, path));
    });
    for (const path of leftOver) removeEmptyFolders(target, dirname(path));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** What a killed run wrote aside is nobody's any more. */
function removeAbandoned(root: string): void {
  for (const name of readdirSync(root)) {
    const pid = /^\.generate-([0-9]+)-/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(root, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** A signal with a listener waits until synchronous work is done; then it ends the process as it would have. */
function withoutInterruption(work: () => void): void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const repeat = (signal: NodeJS.Signals): void => {
    for (const each of signals) process.off(each, repeat);
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, repeat);
  try {
    work();
  } finally {
    // Listeners run in a later turn: only then may they go.
    setImmediate(() => {
      for (const signal of signals) process.off(signal, repeat);
    });
  }
}

function removeEmptyFolders(target: GenerateTarget, folder: string): void {
  if (!target.trees.some((tree) => folder.startsWith(`${tree}/`))) return;
  if (readdirSync(join(target.root, folder)).length > 0) return;
  rmdirSync(join(target.root, folder));
  removeEmptyFolders(target, dirname(folder));
}
