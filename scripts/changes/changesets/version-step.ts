import type { Bump } from "../change-report.ts";

/** Which part of a version has been raised (semver, 2): of `1.4.2` to `2.0.0-next.1`, `major`. */
export function versionStep(from: string, to: string): Bump {
  const [before, after] = [parts(from), parts(to)];
  const first = before.findIndex((part, index) => part !== after[index]);
  const level = (["major", "minor", "patch"] as const)[first];
  return level === undefined || (after[first] ?? 0) < (before[first] ?? 0) ? "none" : level;
}

function parts(version: string): number[] {
  const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  return numbers.map(Number);
}
