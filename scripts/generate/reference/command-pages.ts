import { type Command, environment, exitCodes } from "@copilot-spaces/reference/commands";
import type { OperationsTable } from "@copilot-spaces/types/operations";
import { printCommandPage } from "./command-page.ts";
import { code, markdownBanner, prose, table } from "./markdown.ts";

/** Where the page of a command is: `commands/space-get.md`. */
export function commandPath({ words }: Pick<Command, "words">): string {
  return `commands/${words.join("-")}.md`;
}

/** A page for each command, and one that lists them, with what they have in common. */
export function printCommandPages(
  commands: readonly Command[],
  { operations }: OperationsTable,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const pages = new Map([["commands/README.md", printIndex(commands)]]);
  for (const command of commands) pages.set(commandPath(command), printCommandPage(command, { operations, names }));
  return pages;
}

function printIndex(commands: readonly Command[]): string {
  const rows = commands.map((command) => {
    const file = commandPath(command).replace("commands/", "");
    return [`[${code(`cps ${command.words.join(" ")}`)}](${file})`, `${prose(command.summary)}.`];
  });
  const codes = exitCodes.map(({ code: number, meaning }) => [String(number), prose(meaning)]);
  const variables = environment.map(({ name, meaning }) => [code(name), prose(meaning)]);
  return [
    `${markdownBanner}\n# Commands`,
    `${code("cps")} is short for ${code("copilot-spaces")}. ${code("cps <command> --help")} shows what is here.`,
    table(["", ""], rows),
    `## Exit codes\n\n${table(["Code", ""], codes)}`,
    `## Environment\n\nA flag wins over a variable, and a variable over ${code("cps config")}.\n\n${table(["Variable", ""], variables)}`,
    "[Operations](../README.md)",
  ]
    .map((part) => part.trim())
    .join("\n\n")
    .concat("\n");
}
