import { join } from "node:path";
import { everydayFindings } from "../everyday-findings.ts";
import { jsonOf, runProgram } from "../run-program.ts";
import type { Runtime } from "../runtimes.ts";
import { compiledFolder } from "./type-findings.ts";

/** What comes of a consumer's compiled programs where they should do what they do, one sentence each. */
export async function compiledFindings(folder: string, runtime: Runtime): Promise<string[]> {
  const run = async (file: string): Promise<unknown> => {
    const command = [...runtime.command(), join(compiledFolder, file)];
    return jsonOf(command, await runProgram(command, { cwd: folder }));
  };
  for (const file of ["every-entry.js", "every-entry-awaited.cjs", "every-entry-required.cjs"]) {
    const { entries } = Object(await run(file));
    if (!(entries > 0)) return [`${file} imported nothing`];
  }
  return everydayFindings(await run("run-everyday.js"));
}
