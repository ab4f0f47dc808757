import { parseArgs } from "node:util";
import { type Command, type Flag, globalFlags } from "@copilot-spaces/reference/commands";
import { usageProblem } from "../problem.ts";
import { checkValue } from "./check-value.ts";
import { createFlagFinder } from "./find-flag.ts";
import { takeOptionalValues } from "./optional-values.ts";

/** The words of a command line, told apart. */
export interface Tokens {
  /** What is asked for instead of running the command, however wrong the rest is. */
  readonly asked?: "help" | "version";
  /** @throws {Problem} `usage` for flags that are not right */
  read(): { readonly flags: Readonly<Record<string, readonly string[]>>; readonly words: readonly string[] };
}

/** A flag as it was typed. */
export interface TypedFlag {
  readonly index: number;
  /** With its dashes. */
  readonly typed: string;
  readonly value: string | undefined;
  /** Whether the value stands behind an equals sign. */
  readonly inline: boolean;
}

/** A word that is no flag. */
export interface TypedWord {
  readonly index: number;
  readonly word: string;
}

/** Tells flags, their values and other words apart (POSIX utility syntax, with GNU's long options). */
export function readTokens(command: Command, args: readonly string[]): Tokens {
  const { tokens } = parseArgs({
    args: [...args],
    options: optionsOf([...command.flags, ...globalFlags]),
    // What is unknown or incomplete is told in words of our own, below.
    strict: false,
    tokens: true,
  });
  const typed: TypedFlag[] = [];
  const words: TypedWord[] = [];
  for (const token of tokens) {
    const { index } = token;
    if (token.kind === "positional") words.push({ index, word: token.value });
    if (token.kind !== "option") continue;
    typed.push({ index, typed: token.rawName, value: token.value, inline: token.inlineValue === true });
  }
  const asked = typed.find((each) => ["--help", "-h", "--version"].includes(each.typed))?.typed;
  return {
    ...(asked !== undefined && { asked: asked === "--version" ? "version" : "help" }),
    read: () => readFlags(command, typed, words),
  };
}

function readFlags(
  command: Command,
  typed: readonly TypedFlag[],
  words: readonly TypedWord[],
): ReturnType<Tokens["read"]> {
  const findFlag = createFlagFinder(command);
  const known = typed.map((each) => ({ ...each, flag: findFlag(each.typed) }));
  const names = new Set(known.map(({ flag }) => flag.name));
  const { taken, left } = takeOptionalValues(known, { command, words, names });
  const flags: Record<string, string[]> = {};
  for (const each of known) {
    const value = checkValue(each, taken.get(each.index));
    const values = flags[each.flag.name] ?? [];
    const [before] = values;
    if (before !== undefined && each.flag.repeatable !== true && before !== value) {
      throw usageProblem(`--${each.flag.name} is typed twice, with different values.`, "Leave one of them out.");
    }
    flags[each.flag.name] = [...values, value];
  }
  return { flags, words: left };
}

function optionsOf(flags: readonly Flag[]): Record<string, { type: "string" | "boolean"; short?: string }> {
  const entries = flags.flatMap(({ name, aliases, value, optionalValue }) =>
    [name, ...aliases].map((each) => {
      const type = value === undefined || optionalValue ? ("boolean" as const) : ("string" as const);
      return [each, { type, ...(each.length === 1 && { short: each }) }] as const;
    }),
  );
  return Object.fromEntries(entries);
}
