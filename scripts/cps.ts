import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { buildPackages } from "./process/build-packages.ts";
import { root } from "./process/workspace.ts";

// Built first, so that `pnpm cps` in a clone is never older than its sources.
await buildPackages("copilot-spaces");
const args = [join(root, "apps/cli/dist/cps.cjs"), ...process.argv.slice(2)];
// pnpm runs scripts in the root; relative paths are meant from where the command was typed.
const cwd = process.env["INIT_CWD"] ?? process.cwd();
const command = spawn(process.execPath, args, { cwd, stdio: "inherit" });
// Ctrl-C reaches the command by itself; this process only waits for its end.
process.on("SIGINT", () => {});
const [code] = await once(command, "exit");
process.exitCode = code ?? 1;
