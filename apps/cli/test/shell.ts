import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/** A command as the shell hands it over. */
export interface Typed {
  readonly args: readonly string[];
  readonly stdin: string;
}

/** What a shell passes to `cps` when a printed command is pasted into it. */
export function createShell(): (printed: string) => Typed {
  const folder = temporaryFolder();
  const program = join(folder, "cps");
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\0' "$@" > "${folder}/arguments"\ncat > "${folder}/input"\n`);
  chmodSync(program, 0o755);
  return (printed) => {
    execFileSync("sh", ["-c", printed], { env: { PATH: `${folder}:${process.env["PATH"]}` }, input: "" });
    const args = readFileSync(join(folder, "arguments"), "utf8").split("\0").slice(0, -1);
    return { args, stdin: readFileSync(join(folder, "input"), "utf8") };
  };
}
