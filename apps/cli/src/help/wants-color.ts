import type { Io, Output } from "../io.ts";

/** Whether a stream is to be coloured: a terminal is, unless the environment has it otherwise (https://no-color.org). */
export function wantsColor({ env }: Pick<Io, "env">, { isTTY }: Output): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["CLICOLOR_FORCE"] && env["CLICOLOR_FORCE"] !== "0") return true;
  return isTTY === true && env["TERM"] !== "dumb";
}
