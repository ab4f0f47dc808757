import { type Command, printUsage } from "@copilot-spaces/reference/commands";
import { nounsOf } from "../grammar/nouns-of.ts";
import { topics } from "../grammar/topics.ts";
import { emphasize, type Layout, paint, printRows, printSection, type Row, wrap } from "./layout.ts";

/** What `cps` by itself shows: every command, in as few lines as there are nouns. */
export function printOverview(commands: readonly Command[], layout: Layout): string {
  const ofTheApi = commands.filter(({ operations }) => operations !== undefined);
  const own = commands.filter(({ operations }) => operations === undefined);
  const prose = (text: string) => emphasize(wrap(text, layout), layout);
  return [
    paint(wrap("GitHub Copilot Spaces from the command line", layout), "bold", layout),
    "Usage: cps <command> [flags]",
    printSection("Spaces and what is in them", printRows(nounRows(ofTheApi), layout), layout),
    printSection("Everything else", printRows(nounRows(own), layout), layout),
    printSection("Help", printRows(helpRows(), layout), layout),
    printSection("Begin with", `  ${["cps auth login", firstExample(ofTheApi)].join("\n  ")}`, layout),
    prose(
      "`cps` is short for `copilot-spaces`. Every command has `--help`; those that call the API, all but `auth`, have `--dry-run`.",
    ),
  ].join("\n\n");
}

/** What `cps space` by itself shows. */
export function printNounHelp(noun: string, commands: readonly Command[], layout: Layout): string {
  const family = commands.filter(({ words }) => words[0] === noun);
  const rows = family.map((command): Row => {
    const [usage = ""] = printUsage(command);
    return [usage.replace(/^cps | \[flags\]$/g, ""), `${command.summary}.`];
  });
  return [
    `Usage: cps ${noun} <verb> [flags]`,
    printSection("Commands", printRows(rows, layout), layout),
    printSection(
      "Examples",
      family
        .flatMap(({ examples }) => examples.slice(0, 1))
        .map((line) => `  ${line}`)
        .join("\n"),
      layout,
    ),
    emphasize(wrap(`\`cps ${noun} <verb> --help\` says more.`, layout), layout),
  ].join("\n\n");
}

function nounRows(commands: readonly Command[]): readonly Row[] {
  const nouns = nounsOf(commands);
  return nouns.map((noun) => {
    const family = commands.filter(({ words }) => words[0] === noun);
    const [only] = family;
    if (only?.words.length === 1) return [noun, `${only.summary}.`];
    return [noun, family.map(({ words }) => words[1]).join(", ")];
  });
}

function helpRows(): readonly Row[] {
  return [
    ["help <command>", "The same as `--help`."],
    ...topics.map(({ name, summary }): Row => [`help ${name}`, `${summary}.`]),
  ];
}

function firstExample(commands: readonly Command[]): string {
  return commands.find(({ words }) => words[1] === "list")?.examples[0] ?? commands[0]?.examples[0] ?? "cps commands";
}
