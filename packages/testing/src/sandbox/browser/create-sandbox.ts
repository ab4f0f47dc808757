import { createSandboxOn, type Sandbox, type SandboxOptions } from "../sandbox.ts";
import { onNodeOnly } from "./on-node-only.ts";

/** See `../create-sandbox.ts`: the same, but it cannot listen. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return createSandboxOn({ listen: () => onNodeOnly("The sandbox listens") }, options);
}
