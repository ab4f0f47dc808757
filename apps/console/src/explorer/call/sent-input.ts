import type { RequestInput } from "@copilot-spaces/reference/print";
import type { Target } from "../../target/target.ts";

/** What is sent of a call: all of it, but only the mock is told which answer to give. */
export function sentInput(input: RequestInput, target: Target): RequestInput {
  const { headers = {}, ...rest } = input;
  const sent = Object.entries(headers).filter(
    ([name]) => !isSecret(name) && (target.kind === "mock" || name.toLowerCase() !== "prefer"),
  );
  return sent.length > 0 ? { ...rest, headers: Object.fromEntries(sent) } : rest;
}

/** Headers that the target's token has to itself: a call is in the address, and a token never is. */
export function isSecret(name: string): boolean {
  return ["authorization", "cookie", "proxy-authorization"].includes(name.trim().toLowerCase());
}
