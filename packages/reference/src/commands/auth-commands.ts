import type { Command, Flag } from "./command.ts";
import { connectionFlags, outputFlags } from "./shared-flags.ts";

/** Which host's token is meant. */
const hostFlags: readonly Flag[] = connectionFlags.filter(({ name }) => name === "host" || name === "base-url");

/** `cps auth …`: tokens, and where they come from. */
export const authCommands: readonly Command[] = [
  {
    words: ["auth", "login"],
    aliases: [],
    summary: "Store a token for a host",
    description:
      "Asks for a token without showing it, or reads it from standard input where that is no terminal. It is checked with the host before it is stored, in a file that nobody else can read, and goes to that host only.\n\nA token is never a flag: it would stand in the shell's history and in the list of processes.",
    positionals: [],
    flags: [...connectionFlags],
    examples: [
      "cps auth login",
      "cps auth login --host octocorp.ghe.com",
      "cps auth login < token.txt",
      "gh auth token | cps auth login",
    ],
  },
  {
    words: ["auth", "logout"],
    aliases: [],
    summary: "Remove the stored token of a host",
    description:
      "Removes the token from this machine. It stays valid: revoke it on GitHub where it is no longer needed.",
    positionals: [],
    flags: hostFlags,
    examples: ["cps auth logout", "cps auth logout --host octocorp.ghe.com"],
  },
  {
    words: ["auth", "status"],
    aliases: [],
    summary: "Show whose token is used, where it comes from and what it may do",
    description: "Asks the host whom the token belongs to and which scopes it has. The token itself is not shown.",
    positionals: [],
    flags: [...outputFlags, ...connectionFlags],
    examples: ["cps auth status", "cps auth status --json"],
  },
  {
    words: ["auth", "token"],
    aliases: [],
    summary: "Print the token that would be used",
    description: "Prints the token to standard output, for other programs.",
    positionals: [],
    flags: hostFlags,
    examples: ["cps auth token", "cps auth token --host octocorp.ghe.com"],
  },
];
