import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** How a consumer's program ended, and what it wrote. */
export interface ProgramResult {
  /** The exit code; 1 for a program that a signal ended. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Options of {@link runProgram}. */
export interface ProgramOptions {
  /** The consumer's folder. */
  readonly cwd: string;
  /** Added to {@link bareEnvironment}. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is ended. @default 180_000 */
  readonly limit?: number;
}

/** Runs a program and its arguments as somebody would who has just got this machine; resolves whatever its exit code. */
export function runProgram(command: readonly string[], options: ProgramOptions): Promise<ProgramResult> {
  const [program = "", ...args] = command;
  const { cwd, limit = 180_000 } = options;
  const settings = { cwd, env: { ...bareEnvironment(cwd), ...options.env }, timeout: limit, maxBuffer: 2 ** 26 };
  return new Promise((resolve, reject) => {
    execFile(program, args, settings, (error, stdout, stderr) => {
      if (error === null) return resolve({ code: 0, stdout, stderr });
      // A text is the name of what kept it from starting.
      if (typeof error.code === "string") return reject(error);
      const late = error.killed ? `${stderr}\nended after ${limit / 1000} seconds` : stderr;
      resolve({ code: error.code ?? 1, stdout, stderr: late });
    });
  });
}

/** What a program needs of this machine. Everything else, settings and tokens above all, is not for a consumer. */
const needed = /^(ci|comspec|lang|lc_.+|path|pathext|systemroot|temp|tmp|tmpdir|windir)$/i;

/** An environment without anybody's settings, tokens and caches, whose `node` is the Node that runs this. */
export function bareEnvironment(folder: string): Record<string, string> {
  const home = join(folder, ".home");
  mkdirSync(home, { recursive: true });
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && needed.test(name) ? [[name, value]] : [],
  );
  const path = [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path, HOME: home, USERPROFILE: home, NO_COLOR: "1" };
}

/** A program's standard output as JSON. Throws what it wrote when it failed, or wrote something else. */
export function jsonOf(command: readonly string[], { code, stdout, stderr }: ProgramResult): unknown {
  const said = `${stdout}${stderr}`.trim();
  if (code !== 0) throw new Error(`${command.join(" ")} ended with exit code ${code}\n${said}`);
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`${command.join(" ")} did not print JSON\n${said}`);
  }
}
