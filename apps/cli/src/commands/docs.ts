import type { Operation } from "@copilot-spaces/types/operations";
import type { Context } from "../context.ts";
import { findPages } from "../docs/find-pages.ts";
import { pickFields } from "../docs/pick-fields.ts";
import { printIndex, printList } from "../docs/print-index.ts";
import { printPage } from "../docs/print-page.ts";
import { flagValue, hasFlag } from "../grammar/invocation.ts";
import { layoutFor } from "../help/layout-for.ts";
import { quote } from "../input/quote.ts";
import { operationsTable } from "../operations.data.ts";
import { usageProblem } from "../problem.ts";

/** How many operations are listed unless one says otherwise. */
const usualLimit = "10";

/** `cps docs`: searches the reference and prints the page that fits best. Nothing is asked of any server. */
export async function runDocs(context: Context): Promise<void> {
  const { io, invocation } = context;
  const words = invocation.positionals.join(" ").trim();
  const limit = readLimit(flagValue(invocation, "limit") ?? usualLimit);
  const layout = layoutFor(io);
  const asData = hasFlag(invocation, "json");
  const print = (text: string) => io.stdout.write(`${text}\n`);
  if (words === "") {
    const all = Object.values(operationsTable.operations);
    print(asData ? dataOf(context, all) : printIndex(operationsTable, layout));
    return;
  }
  const { best, twins, others } = findPages(operationsTable, words);
  if (best === undefined) throw nothingFound(words);
  const listed = others.slice(0, limit);
  if (asData) {
    print(dataOf(context, [best, ...twins, ...listed].slice(0, Math.max(limit, 1))));
    return;
  }
  const sections = [
    await printPage(best, operationsTable, layout),
    ...twins.map((twin) => `${twin.summary}: cps docs ${twin.id}`),
    ...(listed.length > 0 ? [printList("Fits less well", listed, layout)] : []),
  ];
  print(sections.join("\n\n"));
  if (hasFlag(invocation, "web")) {
    const { openAnswer } = await import("../send/open-answer.ts");
    await openAnswer(context, { html_url: best.documentation });
  }
}

function dataOf({ invocation }: Context, operations: readonly Operation[]): string {
  return JSON.stringify(pickFields(operations, flagValue(invocation, "json") ?? ""), null, 2);
}

function readLimit(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw usageProblem(`--limit takes a whole number, not ${quote(text)}.`);
}

function nothingFound(words: string): Error {
  const nouns = Object.values(operationsTable.operations).flatMap(({ command }) => command?.noun ?? []);
  return usageProblem(
    `Nothing in the reference is like ${quote(words)}.`,
    `Try what it is about (${[...new Set(nouns)].join(", ")}), what is to be done, or the name of a field.`,
    "Everything there is: cps docs",
  );
}
