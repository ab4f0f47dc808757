import { flagValue, hasFlag, type Invocation } from "../grammar/invocation.ts";
import { usageProblem } from "../problem.ts";

/** How long `--wait` waits unless it is told otherwise, in seconds. */
const usualWait = 600;

/** How many seconds `--wait` says; `undefined` where it was not typed. @throws a usage problem */
export function readWait(invocation: Invocation): number | undefined {
  if (!hasFlag(invocation, "wait")) return undefined;
  const text = flagValue(invocation, "wait") || `${usualWait}`;
  if (!/^\d{1,6}$/.test(text) || Number(text) === 0) throw usageProblem(`--wait takes seconds, not "${text}".`);
  return Number(text);
}
