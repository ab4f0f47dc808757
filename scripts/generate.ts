import { enableCompileCache } from "node:module";
import { join } from "node:path";

// Loading the TypeScript compiler is a third of a run; compiled code kept from the last run halves that.
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/copilot-spaces/compile"));
const { runGenerate } = await import("./generate/command.ts");
process.exitCode = await runGenerate(process.argv.slice(2));
