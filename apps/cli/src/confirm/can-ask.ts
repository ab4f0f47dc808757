import { isSwitchedOn } from "../account/is-switched-on.ts";
import type { Io } from "../io.ts";

/** Whether somebody is there to answer: a terminal for the question and for the answer, and nothing that forbids to ask. */
export function canAsk({ stdin, stderr, env }: Pick<Io, "stdin" | "stderr" | "env">): boolean {
  if (isSwitchedOn(env["CI"]) || isSwitchedOn(env["COPILOT_SPACES_NO_INPUT"])) return false;
  return stdin.isTTY === true && stderr.isTTY === true;
}
