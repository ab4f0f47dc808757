import type { Difference } from "./compare-facts.ts";
import type { Explained } from "./explain-differences.ts";

/** What a report is about. */
export interface ReportSubject {
  /** Of @octokit/openapi. */
  readonly version: string;
  readonly operations: number;
  /** GitHub's description of each operation, by route. */
  readonly wording: ReadonlyMap<string, string>;
}

const wayOut = `For each: take it over in spec/, or say in scripts/upstream/explanations.yaml why not.
After reading new wording: pnpm spec:upstream --read.`;

/** The report as text for a terminal. */
export function printReport({ differences, drift, idle }: Explained, subject: ReportSubject): string {
  const { version, operations } = subject;
  const title = `@octokit/openapi ${version}, ${operations} operations: ${differences} differences, `;
  if (drift.length === 0 && idle.length === 0) return `${title}all of them explained`;
  const parts = [`${title}${drift.length === 0 ? "all of them explained" : `${drift.length} of them new`}`];
  for (const difference of drift) parts.push(printDifference(difference, subject));
  if (idle.length > 0) parts.push(`These explanations explain nothing; take them out:\n${indent(idle.join("\n"))}`);
  if (drift.length > 0) parts.push(wayOut);
  return parts.join("\n\n");
}

/** The report as Markdown, for a pull request. */
export function markdownReport({ differences, drift, idle }: Explained, subject: ReportSubject): string {
  const { version, operations } = subject;
  const title = `GitHub's description, @octokit/openapi ${version}, against ours: ${operations} operations, ${differences} differences.`;
  if (drift.length === 0 && idle.length === 0) return `${title}\n\nEvery one of them is explained. Nothing to do.\n`;
  const parts = [title];
  if (drift.length > 0) {
    parts.push(
      "## Not explained",
      ...drift.map((each) => markdownDifference(each, subject)),
      wayOut.replace("\n", " "),
    );
  }
  if (idle.length > 0) parts.push("## Explanations that explain nothing", idle.map((each) => `- ${each}`).join("\n"));
  return `${parts.join("\n\n")}\n`;
}

function printDifference(difference: Difference, { wording }: ReportSubject): string {
  const { place, aspect, ours, upstream, operations } = difference;
  if (aspect === "wording") {
    const texts = operations.map((route) => `${route}\n${indent(wording.get(route) ?? "", 4)}`);
    return `GitHub's wording has changed since it was read:\n${indent(texts.join("\n"))}`;
  }
  const what = aspect === "there" ? sideText(difference) : `${aspect}: ours ${ours}, GitHub's ${upstream}`;
  return `${place}\n${indent(`${what}\n${operations.join("\n")}`)}`;
}

function markdownDifference(difference: Difference, { wording }: ReportSubject): string {
  const { place, aspect, ours, upstream, operations } = difference;
  const routes = operations.map((route) => `\`${route}\``).join(", ");
  if (aspect === "wording") {
    const texts = operations.map((route) => `\`${route}\`:\n\n${indent(wording.get(route) ?? "", 0, "> ")}`);
    return `**GitHub's wording has changed since it was read**\n\n${texts.join("\n\n")}`;
  }
  const what = aspect === "there" ? sideText(difference) : `${aspect}: ours \`${ours}\`, GitHub's \`${upstream}\``;
  return `**\`${place}\`** ${what}<br>${routes}`;
}

function sideText({ ours }: Difference): string {
  return ours === "-" ? "GitHub's description has it, ours does not" : "ours has it, GitHub's description does not";
}

function indent(text: string, width = 2, prefix = " ".repeat(width)): string {
  return text.replace(/^/gm, prefix);
}
