import { usageProblem } from "../problem.ts";

/**
 * A token as it came, without the space around it; `undefined` where there is nothing else. The syntax is that of RFC
 * 6750, section 2.1. No message shows any of it.
 * @param where - for the message: `GH_TOKEN`, `standard input`
 */
export function checkToken(text: string | undefined, where: string): string | undefined {
  const token = text?.trim() || undefined;
  if (token === undefined || /^[\w.~+/-]+=*$/.test(token)) return token;
  throw usageProblem(
    `What ${where} holds is no token: there is a character in it that no token has.`,
    "See that it holds the token alone, in one line, without quotes.",
  );
}
