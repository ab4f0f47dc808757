import { SandboxError } from "../sandbox-error.ts";

/** Says what a browser cannot do, and what does instead. */
export function onNodeOnly(what: string): Promise<never> {
  return Promise.reject(
    new SandboxError(`${what} on Node only; pass sandbox.fetch to whatever needs it, and keep sandbox.snapshot()`),
  );
}
