import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import { commands } from "../grammar/commands.data.ts";
import { type Layout, printRows, printSection } from "../help/layout.ts";

/** Every operation, those of one command together, by what they are about. */
export function printIndex({ operations }: OperationsTable, layout: Layout): string {
  const groups = new Map<string, Map<string, string>>();
  for (const operation of Object.values(operations)) {
    const heading = operation.command === undefined ? "Besides" : capital(`${operation.command.noun}s`);
    const rows = groups.get(heading) ?? new Map<string, string>();
    rows.set(...indexRow(operation));
    groups.set(heading, rows);
  }
  const sections = [...groups].map(([heading, rows]) => printSection(heading, printRows([...rows], layout), layout));
  const more = "cps docs <words> prints what fits best: cps docs space list, cps docs share with a team";
  return [...sections, more].join("\n\n");
}

/** Operations in a line each: how to ask for their pages, and what they do. */
export function printList(heading: string, operations: readonly Operation[], layout: Layout): string {
  return printSection(heading, printRows(operations.map(indexRow), layout), layout);
}

function indexRow({ id, command, summary }: Operation): [string, string] {
  if (command === undefined) return [id, summary];
  const words = [command.noun, command.verb];
  const known = commands.find((each) => each.words.join(" ") === words.join(" "));
  return [words.join(" "), known?.summary ?? summary];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
