import { escapeInvisible } from "@copilot-spaces/reference/source-text";
import { code, codeBlock, prose, table } from "../generate/reference/markdown.ts";
import type { ChangeReport, PackageEffect, Reason } from "./change-report.ts";
import { codeLanguage } from "./code-language.ts";
import { shortened } from "./print-report.ts";
import { tellReasons } from "./tell-reasons.ts";

/** A report for a pull request: a table of levels, and the reasons of each package folded away. */
export function printReportMarkdown({ base, revision, packages }: ChangeReport): string {
  const rows = Object.entries(packages).map(([name, effect]) => [code(name), effect.bump, firstReason(effect)]);
  const details = Object.entries(packages).map(([name, effect]) => printPackage(name, effect));
  const title = `What ${code(revision)} changes for the users of ${code(base)}:\n`;
  return [title, table(["package", "level", "first of all"], rows), ...details.filter(Boolean)].join("\n");
}

function firstReason({ reasons }: PackageEffect): string {
  const [first] = tellReasons(reasons);
  return first === undefined ? "" : text(first);
}

function printPackage(name: string, { reasons }: PackageEffect): string {
  if (reasons.length === 0) return "";
  const { listed, left } = shortened(reasons);
  const more = left > 0 ? [`- and ${left} more of this kind`] : [];
  const items = [...listed.map(printReason), ...more].join("\n");
  return `<details><summary>${name}</summary>\n\n${items}\n\n</details>\n`;
}

function printReason(reason: Reason): string {
  const parts = [`**${reason.bump}**: ${text(reason)} (${code(escapeInvisible(reason.place))})`];
  if (reason.before !== undefined) parts.push(`Before:\n\n${block(reason, reason.before)}`);
  if (reason.after !== undefined) parts.push(`After:\n\n${block(reason, reason.after)}`);
  return `- ${parts.join("\n\n").replace(/\n(?=.)/g, "\n  ")}`;
}

function block(reason: Reason, content: string): string {
  return codeBlock(codeLanguage(reason), escapeInvisible(content.trimEnd())).trimEnd();
}

function text(reason: Reason): string {
  return prose(escapeInvisible(reason.text.replace(/\s+/g, " ").trim()));
}
