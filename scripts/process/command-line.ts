/** What `spawn` gets for a command. */
export interface SpawnedCommand {
  readonly file: string;
  readonly args: readonly string[];
  /** Whether a shell has to start it. */
  readonly shell: boolean;
}

/** Programs of their own on Windows too; pnpm, turbo and all others are .cmd files there, which only a shell starts. */
const programs: ReadonlySet<string> = new Set(["bash", "git", "tar"]);

/**
 * Says how a command is started on a system, so that each argument arrives as it is: a shell on Windows gets one line, in
 * which what has spaces, quotes or its signs is quoted.
 */
export function commandLine(command: string, args: readonly string[], platform: NodeJS.Platform): SpawnedCommand {
  if (platform !== "win32") return { file: command, args, shell: false };
  // What is first in the PATH may be a .cmd file; this is the same Node.
  if (command === "node") return { file: process.execPath, args, shell: false };
  if (programs.has(command) || command.endsWith(".exe")) return { file: command, args, shell: false };
  return { file: [command, ...args].map(quote).join(" "), args: [], shell: true };
}

/** Quotes for cmd.exe and for how a program takes its line apart (Microsoft's rules: backslashes count before a quote). */
function quote(text: string): string {
  if (/^[\w@:./\\=+-]+$/.test(text)) return text;
  return `"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, "$&$&")}"`;
}
