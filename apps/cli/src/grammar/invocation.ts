import type { Command } from "@copilot-spaces/reference/commands";

/** A command line, understood: which command, and what was typed for it. */
export interface Invocation {
  readonly command: Command;
  /** In their order; a `rest` positional has all its words. */
  readonly positionals: readonly string[];
  /**
   * Values by the flag's name, whichever alias was typed, in the order typed. A switch, and a flag whose optional value
   * was left out, has `""`. A flag that was not typed is absent.
   */
  readonly flags: Readonly<Record<string, readonly string[]>>;
}

/** Whether a flag was typed. */
export function hasFlag({ flags }: Invocation, name: string): boolean {
  return Object.hasOwn(flags, name);
}

/** The last value of a flag; `undefined` where it was not typed. */
export function flagValue({ flags }: Invocation, name: string): string | undefined {
  return Object.hasOwn(flags, name) ? flags[name]?.at(-1) : undefined;
}

/** Every value of a flag. */
export function flagValues({ flags }: Invocation, name: string): readonly string[] {
  return (Object.hasOwn(flags, name) ? flags[name] : undefined) ?? [];
}
