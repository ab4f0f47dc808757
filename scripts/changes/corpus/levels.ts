import type { Bump, ChangeReport } from "../change-report.ts";
import type { Expected } from "./pair.ts";

/** The packages by what the corpus calls them. */
const names = {
  openapi: "@copilot-spaces/openapi",
  types: "@copilot-spaces/types",
  client: "@copilot-spaces/client",
  react: "@copilot-spaces/react",
  testing: "@copilot-spaces/testing",
  cli: "copilot-spaces",
} as const;

/** A level for each package, by its name on npm. */
export type Levels = Readonly<Record<string, Bump>>;

/** What a pair expects, package by package. */
export function expectedLevels({ all, ...others }: Expected): Levels {
  const byName: Readonly<Partial<Record<string, Bump>>> = others;
  return Object.fromEntries(Object.entries(names).map(([short, name]) => [name, byName[short] ?? all]));
}

/** What a report asks for, package by package. */
export function reportedLevels({ packages }: ChangeReport): Levels {
  return Object.fromEntries(Object.entries(packages).map(([name, { bump }]) => [name, bump]));
}
