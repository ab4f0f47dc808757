import { flagValue, hasFlag, type Invocation } from "../grammar/invocation.ts";

/** Whether a program reads: `--json`, `--output json` or ndjson. Read from the words where they were not understood. */
export function wantsJson(invocation: Invocation | undefined, args: readonly string[]): boolean {
  if (invocation !== undefined) return hasFlag(invocation, "json") || isJson(flagValue(invocation, "output"));
  const end = args.indexOf("--");
  const flags = end < 0 ? args : args.slice(0, end);
  return flags.some((word, index) => {
    if (word === "--json" || word.startsWith("--json=")) return true;
    if (word === "-o" || word === "--output") return isJson(flags[index + 1]);
    return isJson(/^(?:--output=|-o=?)(.+)$/.exec(word)?.[1]);
  });
}

function isJson(format: string | undefined): boolean {
  return format === "json" || format === "ndjson";
}
