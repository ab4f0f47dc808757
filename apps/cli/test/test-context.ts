import type { Command } from "@copilot-spaces/reference/commands";
import type { Context } from "../src/context.ts";
import type { Io, Output } from "../src/io.ts";
import { completeIo } from "../src/process-io.ts";

/** What a command line is made of, for a test of what stands behind the parser. */
export interface TestInvocation {
  readonly positionals?: readonly string[];
  readonly flags?: Readonly<Record<string, string>>;
  readonly command?: Partial<Command>;
}

/** A context that has nothing of the process but its clock: no terminal, no environment, nothing on standard input. */
export function testContext(
  io: Partial<Io> = {},
  { positionals = [], flags = {}, command = {} }: TestInvocation = {},
): Context {
  const typed = Object.entries(flags).map(([name, value]) => [name, [value]] as const);
  return {
    io: completeIo({ env: {}, cwd: "/", stdin: input(""), stdout: sink(), stderr: sink(), ...io }),
    invocation: {
      command: {
        words: [],
        aliases: [],
        summary: "",
        description: "",
        positionals: [],
        flags: [],
        examples: [],
        ...command,
      },
      positionals,
      flags: Object.fromEntries(typed),
    },
  };
}

/** Keeps what is written to it. */
export function sink(): Output & { text: string } {
  return {
    text: "",
    write(text) {
      this.text += text;
      return true;
    },
  };
}

/** Standard input that holds a text. */
export async function* input(text: string): AsyncIterable<string> {
  if (text !== "") yield text;
}
