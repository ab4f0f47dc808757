import { escapeInvisible } from "@copilot-spaces/reference/source-text";
import { codeBlock, prose } from "../../generate/reference/markdown.ts";
import { higherBump, type Reason } from "../change-report.ts";
import { codeLanguage } from "../code-language.ts";
import { tellReasons } from "../tell-reasons.ts";
import { listCounts } from "./list-counts.ts";

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
  const [only, another] = reasons;
  if (only !== undefined && another === undefined) return [sentence(only), note(only)].filter(Boolean).join("\n\n");
  const patches = reasons.filter(({ bump }) => bump === "patch");
  const unlisted = patches.length > listedPatches ? patches.slice(listedPatches - 1) : [];
  const items = reasons.filter((reason) => !unlisted.includes(reason)).map(printItem);
  if (unlisted.length > 0) items.push(`- ${unlisted.length} more of this kind.`);
  return `${listCounts(reasons)}\n\n${items.join("\n")}`;
}

function printItem(reason: Reason): string {
  const lead = reason.bump === "major" ? "**Breaking:** " : "";
  const parts = [`${lead}${sentence(reason)}`, note(reason)].filter(Boolean).join("\n\n");
  return `- ${parts.replace(/\n(?=.)/g, "\n  ")}${parts.includes("\n") ? "\n" : ""}`;
}

function sentence({ text }: Reason): string {
  return prose(escapeInvisible(text.replace(/\s+/g, " ").trim()));
}

/** What somebody who upgrades past a major has to know. */
function note(reason: Reason): string {
  if (reason.bump !== "major") return "";
  return [
    ...part("Before", reason.before, reason),
    ...(reason.after === undefined ? ["After: nothing in its place."] : part("After", reason.after, reason)),
  ].join("\n\n");
}

function part(title: string, text: string | undefined, { evidence }: Reason): string[] {
  if (text === undefined) return [];
  return [`${title}:\n\n${codeBlock(codeLanguage(evidence), escapeInvisible(text.trimEnd())).trimEnd()}`];
}
