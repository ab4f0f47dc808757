import { flagValue, type Invocation } from "../grammar/invocation.ts";
import { usageProblem } from "../problem.ts";

/** The port that `--port` names; 0, any free one, without it. @throws a usage problem */
export function readPort(invocation: Invocation): number {
  const text = flagValue(invocation, "port") ?? "0";
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw usageProblem(`--port takes 0 to 65535, not "${text}".`);
  return Number(text);
}
