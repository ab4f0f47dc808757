import { createSandboxOn, type Sandbox, type SandboxOptions } from "./sandbox.ts";

/**
 * Brings the API up in memory: no port, no process. It runs wherever `fetch` does.
 *
 * @example
 * const sandbox = createSandbox();
 * const client = createClient({ token: sandbox.token("octocat"), fetch: sandbox.fetch });
 * @throws SandboxError when the seed contradicts itself, or the snapshot is none
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const listen = async (...args: Parameters<typeof import("./listen/listen.ts").listen>) => {
    // What serves is loaded when somebody asks for it.
    const server = await import("./listen/listen.ts");
    return server.listen(...args);
  };
  return createSandboxOn({ listen }, options);
}
