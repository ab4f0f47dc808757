import type { Command, Flag } from "@copilot-spaces/reference/commands";
import { countNeeded } from "./read-positionals.ts";
import type { TypedFlag, TypedWord } from "./read-tokens.ts";

/** What decides whether a word is the value of the flag before it. */
export interface OptionalValueContext {
  readonly command: Command;
  readonly words: readonly TypedWord[];
  /** The flags that were typed. */
  readonly names: ReadonlySet<string>;
}

/**
 * Finds the words that are the value of a flag whose value may be left out. The word behind `--json` is its value where
 * it looks like names of fields, `number,name`, and the command can do without it: no positional would be missing then.
 * A command that takes any number of words, `docs`, would take a single name itself, so there it takes a comma, or an
 * equals sign: `--json=name`.
 */
export function takeOptionalValues(
  flags: readonly (TypedFlag & { readonly flag: Flag })[],
  { command, words, names }: OptionalValueContext,
): { readonly taken: ReadonlyMap<number, string>; readonly left: readonly string[] } {
  const taken = new Map<number, string>();
  const needed = countNeeded(command, names);
  const endless = command.positionals.some(({ rest }) => rest === true);
  let left = words;
  for (const { flag, index, inline } of flags) {
    const next = left.find((each) => each.index === index + 1);
    if (flag.optionalValue !== true || inline || next === undefined || !fits(flag, next.word)) continue;
    if (left.length <= needed || (endless && !next.word.includes(","))) continue;
    taken.set(index, next.word);
    left = left.filter((each) => each !== next);
  }
  return { taken, left: left.map(({ word }) => word) };
}

/** Whether a word can be the value of a flag: one of its choices, a number, or names of fields. */
function fits({ choices, value }: Flag, word: string): boolean {
  if (choices !== undefined) return choices.includes(word);
  return value === "fields" ? /^[A-Za-z_][\w.]*(,[\w.]+)*$/.test(word) : /^\d+$/.test(word);
}
