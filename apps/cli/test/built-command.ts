import { join } from "node:path";

/** The command as it is built, and as it is installed: `pnpm exec turbo run build --filter=copilot-spaces` makes it. */
export const builtCommand: readonly string[] = ["/tmp/stubs/node.sh", join(import.meta.dirname, "..", "src", "main.ts")];
