import type { Command } from "@copilot-spaces/reference/commands";
import { commands } from "./commands.data.ts";
import { type Parsed, parse } from "./parse.ts";

/** A command line understood, and the commands that it was understood by. */
export interface Understood {
  readonly parsed: Parsed;
  readonly commands: readonly Command[];
}

/**
 * Understands a command line by the commands that there are. One module for both, so that a start loads one file.
 *
 * @throws {Problem} `usage`
 */
export function understand(args: readonly string[]): Understood {
  return { parsed: parse(args, commands), commands };
}
