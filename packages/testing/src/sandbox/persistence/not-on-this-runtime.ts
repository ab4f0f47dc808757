/** Stands in for `files.ts` in browsers, where bundlers put it by the field `browser` of package.json. */

import { SandboxError } from "../sandbox-error.ts";

/** @throws SandboxError always: there are no files here */
export function readFromFile(): Promise<never> {
  return Promise.reject(new SandboxError("Snapshots are read from files on Node only; pass them to createSandbox"));
}

/** @throws SandboxError always: there are no files here */
export function writeToFile(): Promise<never> {
  return Promise.reject(
    new SandboxError("Snapshots are written to files on Node only; sandbox.snapshot() is plain JSON"),
  );
}
