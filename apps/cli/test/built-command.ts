import { join } from "node:path";

/** The command as it is built, and as it is installed: `pnpm exec turbo run build --filter=copilot-spaces` makes it. */
export const builtCommand: readonly string[] = [process.execPath, join(import.meta.dirname, "..", "dist", "cps.cjs")];
