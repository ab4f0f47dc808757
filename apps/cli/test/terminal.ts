import { spawn } from "@lydell/node-pty";
import { onTestFinished } from "vitest";
import { builtCommand } from "./built-command.ts";

/** A real terminal with the command in it. */
export interface Terminal {
  /** All that has been shown. */
  readonly screen: () => string;
  type(keys: string): void;
  /** Resolves once the screen holds a text; rejects where all is over without it. */
  shows(text: string): Promise<void>;
  /** Sends a signal to the command itself. */
  kill(signal: NodeJS.Signals): void;
  /** Resolves when all is over, to the command's exit code and whether the terminal is as it was. */
  readonly ended: Promise<{ readonly code: number; readonly restored: boolean }>;
}

/** A shell that outlives Ctrl-C, runs the command, and tells how the terminal is before and after. */
const script = `trap : INT
before=$(stty -g)
/bin/sh -c 'echo "process $$"; exec "$@"' sh "$@"
echo "code $?"
[ "$before" = "$(stty -g)" ] && echo restored`;

/** Runs a command in a pseudo terminal of 80 columns. */
export function terminal(args: readonly string[], env: Readonly<Record<string, string>>): Terminal {
  const pty = spawn("/bin/sh", ["-c", script, "sh", ...builtCommand, ...args], {
    cols: 80,
    env: { PATH: process.env["PATH"], TERM: "xterm-256color", ...env },
  });
  let screen = "";
  const waiting = new Set<() => void>();
  pty.onData((data) => {
    screen += data;
    for (const look of waiting) look();
  });
  let over = false;
  const ended = new Promise<void>((resolve) => {
    pty.onExit(() => {
      over = true;
      resolve();
    });
  });
  onTestFinished(() => {
    if (!over) pty.kill();
  });
  const shows = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!screen.includes(text)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return {
    screen: () => screen,
    type: (keys) => pty.write(keys),
    shows: async (text) => {
      await Promise.race([shows(text), ended]);
      if (!screen.includes(text)) throw new Error(`"${text}" is not among what is shown:\n${screen}`);
    },
    kill: (signal) => void process.kill(Number(/process (\d+)/.exec(screen)?.[1]), signal),
    ended: ended.then(() => ({
      code: Number(/code (\d+)/.exec(screen)?.[1]),
      restored: screen.includes("restored") && screen.lastIndexOf("\u001b[?25l") <= screen.lastIndexOf("\u001b[?25h"),
    })),
  };
}
