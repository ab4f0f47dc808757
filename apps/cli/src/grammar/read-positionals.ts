import { type Command, type Positional, printUsage } from "@copilot-spaces/reference/commands";
import { usageProblem } from "../problem.ts";

/**
 * Gives each word its place.
 *
 * @throws {Problem} `usage` for too many words, or too few
 */
export function readPositionals(
  command: Command,
  words: readonly string[],
  flags: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const { positionals } = command;
  const name = `cps ${command.words.join(" ")}`;
  const endless = positionals.some(({ rest }) => rest === true);
  const extra = words[positionals.length];
  if (extra !== undefined && !endless) {
    throw usageProblem(
      positionals.length === 0 ? `"${name}" takes flags only, and not "${extra}".` : `"${extra}" is one word too many.`,
      `Usage: \`${printUsage(command)[0]}\`.`,
      ...(words.length > positionals.length && words.some((word) => word.includes(" "))
        ? []
        : ["Text with spaces goes in quotes."]),
    );
  }
  const names = new Set(Object.keys(flags));
  const missing = positionals.find((positional, index) => index >= words.length && isNeeded(positional, names));
  if (missing !== undefined && words.length < countNeeded(command, names)) {
    throw usageProblem(
      `"${name}" needs ${describeMissing(missing)}.`,
      [missing.description, missing.choices && `One of ${missing.choices.join(", ")}.`].filter(Boolean).join(" "),
      ...command.examples.slice(0, 1).map((example) => `For example: \`${example}\`.`),
    );
  }
  return words;
}

/** How many positionals have to be typed, beside these flags. */
export function countNeeded({ positionals }: Command, names: ReadonlySet<string>): number {
  return positionals.filter((positional) => isNeeded(positional, names)).length;
}

function isNeeded({ required, unless = [] }: Positional, names: ReadonlySet<string>): boolean {
  return required && !unless.some((set) => set.every((name) => names.has(name)));
}

function describeMissing({ name, unless = [] }: Positional): string {
  const instead = unless.map((set) => set.map((each) => `--${each}`).join(" and "));
  return [`<${name}>`, ...instead].join(", or ");
}
