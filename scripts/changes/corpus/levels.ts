import type { Bump, ChangeReport } from "../change-report.ts";
import { packageNames } from "../package-names.ts";
import type { Expected } from "./pair.ts";

/** A level for each package, by its name on npm. */
export type Levels = Readonly<Record<string, Bump>>;

/** What a pair expects, package by package. */
export function expectedLevels({ all, ...others }: Expected): Levels {
  const byName: Readonly<Partial<Record<string, Bump>>> = others;
  return Object.fromEntries(Object.entries(packageNames).map(([short, name]) => [name, byName[short] ?? all]));
}

/** What a report asks for, package by package. */
export function reportedLevels({ packages }: ChangeReport): Levels {
  return Object.fromEntries(Object.entries(packages).map(([name, { bump }]) => [name, bump]));
}
