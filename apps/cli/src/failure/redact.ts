import type { Io } from "../io.ts";

/** Tokens of GitHub, by their first letters. */
const tokens = /\b(gh[pousr]_|github_pat_)[\w.-]*\w/g;

/** Variables that may hold a token of any form. */
const variables = [
  "COPILOT_SPACES_TOKEN",
  "GH_TOKEN",
  "GITHUB_TOKEN",
  "GH_ENTERPRISE_TOKEN",
  "GITHUB_ENTERPRISE_TOKEN",
] as const;

/** What is shorter is no token, and stands in words. */
const shortest = 6;

/**
 * Takes out whatever looks like a token, or is one by the environment. Nothing should hold one where this is called: it
 * is the last guard.
 */
export function redact({ env }: Pick<Io, "env">, text: string): string {
  const values = variables
    .map((name) => env[name]?.trim() ?? "")
    .filter(({ length }) => length >= shortest)
    .sort((a, b) => b.length - a.length);
  return values.reduce((rest, value) => rest.replaceAll(value, "[token]"), text).replace(tokens, "[token]");
}
