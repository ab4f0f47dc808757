/**
 * The entry for browsers and workers: what `./sandbox` is under the condition `browser`. Its types are those of
 * `../index.ts`, and so are its names.
 */

export { documentHash } from "@copilot-spaces/types/document";
export { ConnectionReset } from "../faults/fault.ts";
export { SandboxError } from "../sandbox-error.ts";
export { documentationSeed } from "../seed/documentation-seed.ts";
export { largeSeed } from "../seed/large-seed.ts";
export { createSandbox } from "./create-sandbox.ts";
export { keepSnapshot, readSnapshot, writeSnapshot } from "./snapshot-file.ts";
