import type { Command } from "@copilot-spaces/reference/commands";
import { usageProblem } from "../problem.ts";
import { nounsOf } from "./nouns-of.ts";
import { didYouMean } from "./suggest.ts";

/** A command with the words that follow it; or a noun of which nothing but help was asked for. */
export type Found = { readonly command: Command; readonly rest: readonly string[] } | { readonly noun: string };

/**
 * Finds the command that the first words name.
 *
 * @throws {Problem} `usage` for words that name none
 */
export function findCommand(args: readonly string[], commands: readonly Command[]): Found {
  const [noun = "", verb = "", ...rest] = args;
  const [only, ...others] = commands.filter(({ words }) => words[0] === noun);
  if (only === undefined) {
    const nouns = nounsOf(commands);
    const hints = verbFirst(noun, verb, commands) ?? didYouMean(noun, nouns, "cps ");
    throw usageProblem(`There is no command "${noun}".`, ...hints, "`cps` lists them all.");
  }
  if (only.words.length === 1) return { command: only, rest: args.slice(1) };
  if (verb === "" || verb === "--help" || verb === "-h") return { noun };
  const family = [only, ...others];
  const command = family.find(({ words, aliases }) => words[1] === verb || aliases.includes(verb));
  if (command !== undefined) return { command, rest };
  const verbs = family.map(({ words }) => words[1] ?? "");
  if (verb.startsWith("-")) {
    throw usageProblem(`"cps ${noun}" needs a verb before its flags: ${verbs.join(", ")}.`);
  }
  throw usageProblem(
    `There is no command "${noun} ${verb}".`,
    ...didYouMean(verb, [...verbs, ...family.flatMap(({ aliases }) => aliases)], `cps ${noun} `),
    `\`cps ${noun}\` has ${verbs.join(", ")}.`,
  );
}

/** What was meant by `list spaces`, or `ls` alone. */
function verbFirst(verb: string, noun: string, commands: readonly Command[]): readonly string[] | undefined {
  const family = commands.filter(({ words, aliases }) => words[1] === verb || aliases.includes(verb));
  const command = family.find(({ words }) => noun === words[0] || noun === `${words[0]}s`) ?? family[0];
  return command && [`A noun comes first, then the verb: \`cps ${command.words.join(" ")}\`.`];
}
