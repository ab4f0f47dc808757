import {
  type Command,
  describeFlag,
  type Flag,
  flagGroups,
  type Positional,
  printFlag,
  printUsage,
} from "@copilot-spaces/reference/commands";
import { emphasize, type Layout, paint, printRows, printSection, type Row, wrap } from "./layout.ts";

/** The help of one command: what it takes in any case first, what every command has last. */
export function printCommandHelp(command: Command, layout: Layout): string {
  const { words, aliases, summary, description, positionals, flags, access = [], fields = [], examples } = command;
  const prose = (text: string, indent = 0) => emphasize(wrap(text, layout, indent), layout);
  const needed = flags.filter(({ required }) => required);
  const optional = flags.filter(({ required }) => !required);
  const otherNames = aliases.map((alias) => `\`cps ${[...words.slice(0, -1), alias].join(" ")}\``);
  const sections = [
    paint(wrap(summary, layout), "bold", layout),
    printUsage(command)
      .map((line, index) => (index === 0 ? `Usage: ${line}` : `       ${line}`))
      .join("\n"),
    prose(description),
    otherNames.length > 0 && prose(`The same: ${otherNames.join(", ")}.`),
    printSection("Required", printRows([...places(positionals, true), ...needed.map(flagRow)], layout), layout),
    ...flagGroups.map((group) => {
      const rows = optional.filter((flag) => flag.group === group).map(flagRow);
      const all = group === "Which" ? [...places(positionals, false), ...rows] : rows;
      return printSection(group, printRows(all, layout), layout);
    }),
    printSection("Tokens", access.map((sentence) => prose(sentence, 2)).join("\n"), layout),
    printSection("Fields of --json", prose(fields.join(", "), fields.length > 0 ? 2 : 0), layout),
    printSection("Examples", examples.map((line) => `  ${line}`).join("\n"), layout),
    prose("`cps help exit-codes` says how it ends, `cps help formatting` what it prints."),
  ];
  return sections.filter(Boolean).join("\n\n");
}

function places(positionals: readonly Positional[], required: boolean): Row[] {
  return positionals
    .filter((positional) => positional.required === required)
    .map(({ name, description, choices, unless = [] }) => {
      const instead = unless
        .map((set) => set.map((each) => `\`--${each}\``).join(" and "))
        .filter((each) => !description.includes(each));
      return [
        `<${name}>`,
        [description, choices && `One of ${choices.join(", ")}.`, instead.length > 0 && `Or ${instead.join(", or ")}.`]
          .filter(Boolean)
          .join(" "),
      ];
    });
}

function flagRow(flag: Flag): Row {
  return [printFlag(flag), describeFlag(flag)];
}
