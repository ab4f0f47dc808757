import { spawn } from "node:child_process";
import { token } from "./calls.ts";

/** Runs a script in a POSIX shell, and resolves to what it wrote. */
export function runShell(script: string, env: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The script goes in by its standard input: an argument could not be as long as a long body.
    const shell = spawn("sh", [], {
      env: { PATH: process.env["PATH"], HOME: "/nonexistent", COPILOT_SPACES_TOKEN: token, ...env },
    });
    const chunks: Buffer[] = [];
    const problems: Buffer[] = [];
    shell.stdout.on("data", (chunk) => chunks.push(chunk));
    shell.stderr.on("data", (chunk) => problems.push(chunk));
    shell.on("error", reject);
    shell.on("close", (code) =>
      code === 0
        ? resolve(Buffer.concat(chunks))
        : reject(new Error(`exit ${code}: ${Buffer.concat(problems).toString()}\n${script.slice(0, 2_000)}`)),
    );
    shell.stdin.end(script);
  });
}
