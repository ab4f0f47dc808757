/** Stands in for `listen.ts` in browsers, where bundlers put it by the field `browser` of package.json. */

import { SandboxError } from "../sandbox-error.ts";

/** @throws SandboxError always: there are no ports here */
export function listen(): Promise<never> {
  return Promise.reject(new SandboxError("The sandbox listens on Node only; pass sandbox.fetch to whatever needs it"));
}
