import { createSandboxOn, type Platform, type Sandbox, type SandboxOptions } from "./sandbox.ts";

/**
 * Brings the API up in memory: no port, no process. It runs wherever `fetch` does.
 *
 * @example
 * const sandbox = createSandbox();
 * const client = createClient({ token: sandbox.token("octocat"), fetch: sandbox.fetch });
 * @throws SandboxError when the seed contradicts itself, or the snapshot is none
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return createSandboxOn(node, options);
}

const node: Platform = {
  // What serves is loaded when somebody asks for it.
  listen: async (handle, options) => (await import("./listen/listen.ts")).listen(handle, options),
};
