import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { spawn as spawnInTerminal } from "@lydell/node-pty";
import { onTestFinished } from "vitest";

const main = join(dirname(createRequire(import.meta.url).resolve("copilot-spaces/package.json")), "dist", "cps.cjs");

/** The token that commands are run with. It may go to the server that they name, and nowhere else. */
export const CANARY_TOKEN = "ghp_canaryCanary0123456789";

/** What a command is run with. */
export interface CommandOptions {
  /** The server that it talks to. */
  readonly url: string;
  readonly env?: Readonly<Record<string, string>>;
}

function environment({ url, env }: CommandOptions): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    COPILOT_SPACES_TOKEN: CANARY_TOKEN,
    COPILOT_SPACES_BASE_URL: url,
    COPILOT_SPACES_CONFIG_DIR: join(tmpdir(), "no-such-folder-of-cps"),
    ...env,
  };
}

/** Runs the built command with pipes all around. */
export async function runPiped(args: readonly string[], options: CommandOptions) {
  const child = spawn(process.execPath, [main, ...args], { env: environment(options), stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  const over = once(child, "close");
  child.stdin.end();
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), over]);
  return { code: child.exitCode, stdout, stderr };
}

/** A command in a real terminal, under way. */
export interface Terminal {
  type(keys: string): void;
  /** Resolves once the screen holds a text; rejects where all is over without it. */
  shows(text: string): Promise<void>;
  /** Resolves when the command is over, to its exit code and every byte that the terminal was sent. */
  readonly ended: Promise<{ readonly code: number; readonly screen: string }>;
}

/** Starts the built command in a pseudo terminal, wide enough that nothing is cut. Colour is off unless `env` has it. */
export function startInTerminal(args: readonly string[], options: CommandOptions): Terminal {
  const env = { TERM: "xterm-256color", LANG: "en_US.UTF-8", NO_COLOR: "1", ...environment(options) };
  const pty = spawnInTerminal(process.execPath, [main, ...args], { cols: 1000, rows: 50, env });
  let screen = "";
  const looking = new Set<() => void>();
  pty.onData((data) => {
    screen += data;
    for (const look of looking) look();
  });
  let over = false;
  const ended = new Promise<{ code: number; screen: string }>((resolve) => {
    pty.onExit(({ exitCode }) => {
      over = true;
      resolve({ code: exitCode, screen });
    });
  });
  onTestFinished(() => {
    if (!over) pty.kill();
  });
  const shown = (wanted: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (screen.includes(wanted)) resolve();
      };
      looking.add(look);
      look();
    });
  return {
    type: (keys) => pty.write(keys),
    shows: async (wanted) => {
      await Promise.race([shown(wanted), ended]);
      if (!screen.includes(wanted)) throw new Error(`${JSON.stringify(wanted)} is not among what is shown:\n${screen}`);
    },
    ended,
  };
}

/** Runs the built command in a pseudo terminal to its end. */
export function runInTerminal(args: readonly string[], options: CommandOptions) {
  return startInTerminal(args, options).ended;
}
