import { escapeInvisible } from "@copilot-spaces/reference/source-text";
import { codeBlock, prose } from "../../generate/reference/markdown.ts";
import { higherBump, type Reason } from "../change-report.ts";
import { codeLanguage } from "../code-language.ts";
import { tellReasons } from "../tell-reasons.ts";
import { listCounts } from "./list-counts.ts";
import { migrationWords } from "./migration-words.ts";

/** How many small things a changelog's entry lists; the others are counted. */
const listedPatches = 8;

/**
 * The file of a changeset: the package and its level, and the reasons as its users read them in the changelog. Whatever
 * is a major has what there was and what there is now.
 */
export function printChangeset(name: string, reasons: readonly Reason[]): string {
  const bump = reasons.map((reason) => reason.bump).reduce(higherBump, "none");
  return `---\n${JSON.stringify(name)}: ${bump}\n---\n\n${printSummary(tellReasons(reasons))}\n`;
}

function printSummary(reasons: readonly Reason[]): string {
  const patches = reasons.filter(({ bump }) => bump === "patch");
  const unlisted = patches.length > listedPatches ? patches.slice(listedPatches - 1) : [];
  const groups = together(reasons.filter((reason) => !unlisted.includes(reason)));
  const [only, another] = groups;
  if (only !== undefined && another === undefined) return printGroup(only);
  const items = groups.map(printItem);
  if (unlisted.length > 0) items.push(`- ${unlisted.length} more of this kind.`);
  return `${listCounts(reasons)}\n\n${items.join("\n")}`;
}

/** Reasons with the same before and after stand together, so that these are read once. */
function together(reasons: readonly Reason[]): readonly (readonly Reason[])[] {
  const groups = new Map<string, Reason[]>();
  for (const [index, reason] of reasons.entries()) {
    const { bump, before, after } = reason;
    const alone = bump !== "major" || before === undefined || after === undefined;
    const key = alone ? `${index}` : JSON.stringify([before, after]);
    groups.set(key, [...(groups.get(key) ?? []), reason]);
  }
  return [...groups.values()];
}

function printItem(group: readonly Reason[]): string {
  const lead = group[0]?.bump === "major" ? "**Breaking:** " : "";
  const item = `${lead}${printGroup(group)}`;
  return `- ${item.replace(/\n(?=.)/g, "\n  ")}${item.includes("\n") ? "\n" : ""}`;
}

function printGroup(group: readonly Reason[]): string {
  const [first] = group;
  return [group.map(sentence).join("\n"), first === undefined ? "" : note(first)].filter(Boolean).join("\n\n");
}

function sentence({ text }: Reason): string {
  return prose(escapeInvisible(text.replace(/\s+/g, " ").trim()));
}

/** What somebody who upgrades past a major has to know. */
function note(reason: Reason): string {
  const { bump, before, after } = reason;
  if (bump !== "major") return "";
  const words = migrationWords(reason);
  const had =
    before === undefined ? (after === undefined ? [`Before: ${words.before}`] : []) : [shown("Before", before, reason)];
  const has =
    after === undefined
      ? `After: ${before === undefined ? words.after : "nothing in its place."}`
      : shown("After", after, reason);
  return [...had, has].join("\n\n");
}

function shown(title: string, text: string, reason: Reason): string {
  return `${title}:\n\n${codeBlock(codeLanguage(reason), escapeInvisible(text.trimEnd())).trimEnd()}`;
}
