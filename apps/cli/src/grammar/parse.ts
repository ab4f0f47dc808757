import type { Command } from "@copilot-spaces/reference/commands";
import { usageProblem } from "../problem.ts";
import { findCommand } from "./find-command.ts";
import type { Invocation } from "./invocation.ts";
import { readPositionals } from "./read-positionals.ts";
import { readTokens } from "./read-tokens.ts";
import { didYouMean } from "./suggest.ts";
import { type Topic, topics } from "./topics.ts";

/** What a command line asks for. */
export type Parsed =
  | { readonly kind: "invocation"; readonly invocation: Invocation }
  | HelpRequest
  | { readonly kind: "version" };

/** Help on a command, on all commands of a noun, on a topic, or on everything. */
export interface HelpRequest {
  readonly kind: "help";
  readonly command?: Command;
  readonly noun?: string;
  readonly topic?: Topic;
}

/**
 * Understands a command line.
 *
 * @param args - the words after `cps`
 * @throws {Problem} `usage`, with what to type instead
 */
export function parse(args: readonly string[], commands: readonly Command[]): Parsed {
  const [first] = args;
  if (first === undefined || first === "--help" || first === "-h") return { kind: "help" };
  if (first === "--version" || (first === "version" && args.length === 1)) return { kind: "version" };
  if (first === "help") return parseHelp(args.slice(1), commands);
  if (/^-v$/i.test(first)) throw usageProblem(`There is no flag ${first}.`, "Did you mean `cps --version`?");
  if (first.startsWith("-")) {
    throw usageProblem(
      `${flagName(first)} stands before the command.`,
      "Type it behind: `cps space list --org octo-org`.",
    );
  }
  const found = findCommand(args, commands);
  if ("noun" in found) return { kind: "help", noun: found.noun };
  return parseCommand(found.command, found.rest);
}

function parseCommand(command: Command, args: readonly string[]): Parsed {
  const tokens = readTokens(command, args);
  if (tokens.asked === "help") return { kind: "help", command };
  if (tokens.asked === "version") return { kind: "version" };
  const { flags, words } = tokens.read();
  return { kind: "invocation", invocation: { command, flags, positionals: readPositionals(command, words, flags) } };
}

/** `cps help`, and what it is to be about. */
function parseHelp(words: readonly string[], commands: readonly Command[]): HelpRequest {
  const [first, ...more] = words.filter((word) => !word.startsWith("-"));
  if (first === undefined) return { kind: "help" };
  const topic = topics.find(({ name }) => name === first)?.name;
  if (topic !== undefined && more.length === 0) return { kind: "help", topic };
  const nouns = commands.map((command) => command.words[0] ?? "");
  if (!nouns.includes(first)) {
    const known = topics.map(({ name }) => name);
    throw usageProblem(
      `There is no help on "${first}".`,
      ...didYouMean(first, [...nouns, ...known], "cps help "),
      `\`cps\` lists the commands; there is also help on ${known.join(", ")}.`,
    );
  }
  const found = findCommand([first, ...more], commands);
  return "noun" in found ? { kind: "help", noun: found.noun } : { kind: "help", command: found.command };
}

/** Without its value, which may be anything. */
function flagName(word: string): string {
  return word.split("=")[0] ?? "";
}
