import { spawn } from "node:child_process";
import { join } from "node:path";

/** Runs a TypeScript compiler, and gives what it prints. */
export async function runCompiler(compiler: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(process.execPath, [join(compiler, "bin/tsc"), "--pretty", "false", ...args], { cwd });
  const parts: string[] = [];
  for await (const part of child.stdout.setEncoding("utf8")) {
    parts.push(`${part}`);
  }
  return parts.join("");
}
