import {
  type Command,
  describeFlag,
  type Flag,
  flagGroups,
  type Positional,
  printFlag,
  printUsage,
} from "@copilot-spaces/reference/commands";
import type { OperationsTable } from "@copilot-spaces/types/operations";
import { code, codeBlock, markdownBanner, prose, table } from "./markdown.ts";

/** What the page of a command leads to. */
export interface CommandPageContext {
  readonly operations: OperationsTable["operations"];
  /** The operations' pages, from the folder of the reference. */
  readonly names: ReadonlyMap<string, string>;
}

/** The page of one command. */
export function printCommandPage(command: Command, context: CommandPageContext): string {
  const { words, aliases, summary, description, positionals, flags, access = [], fields = [], examples } = command;
  const needed = [...places(positionals, true), ...flags.filter(({ required }) => required).map(flagRow)];
  const groups = flagGroups.map((group) => {
    const rows = flags.filter((flag) => flag.group === group && !flag.required).map(flagRow);
    return section(group, table(["", ""], group === "Which" ? [...places(positionals, false), ...rows] : rows));
  });
  const others = aliases.map((alias) => code(`cps ${[...words.slice(0, -1), alias].join(" ")}`));
  const parts = [
    `${markdownBanner}\n# ${code(`cps ${words.join(" ")}`)}`,
    `${prose(summary)}.`,
    codeBlock("text", printUsage(command).join("\n")),
    prose(description),
    others.length > 0 ? `The same: ${others.join(", ")}.` : "",
    section("Examples", codeBlock("sh", examples.join("\n"))),
    section("Required", table(["", ""], needed)),
    ...groups,
    section("Tokens", access.map((sentence) => `- ${prose(sentence)}`).join("\n")),
    section("Fields of --json", fields.map(code).join(", ")),
    section("Operations", printOperations(command, context)),
    "[All commands](README.md)",
  ];
  return `${parts
    .filter(Boolean)
    .map((part) => part.trim())
    .join("\n\n")}\n`;
}

function section(heading: string, body: string): string {
  return body === "" ? "" : `## ${heading}\n\n${body}`;
}

function places(positionals: readonly Positional[], required: boolean): string[][] {
  return positionals
    .filter((each) => each.required === required)
    .map(({ name, description, choices }) => [
      code(`<${name}>`),
      prose(choices === undefined ? description : `${description} One of ${choices.join(", ")}.`),
    ]);
}

function flagRow(flag: Flag): string[] {
  return [code(printFlag(flag)), prose(describeFlag(flag))];
}

function printOperations({ operations: ids = {} }: Command, { operations, names }: CommandPageContext): string {
  return Object.values(ids)
    .map((id) => `- [${prose(operations[id]?.summary ?? id)}](../${names.get(id)})`)
    .join("\n");
}
