import { escapeInvisible } from "@copilot-spaces/reference/source-text";
import type { Bump, ChangeReport, PackageEffect, Reason } from "./change-report.ts";
import { tellReasons } from "./tell-reasons.ts";

/** What a level is called where there is room for one word. */
const words: Readonly<Record<Bump, string>> = { major: "major", minor: "minor", patch: "patch", none: "nothing" };

/** How many reasons of the least kind are listed for one package. */
const listedPatches = 5;

/** A report as text for a terminal: each package with its level, and the reasons with what there was and what there is. */
export function printReport({ base, revision, document, packages }: ChangeReport): string {
  const width = Math.max(...Object.keys(packages).map((name) => name.length));
  const lines = Object.entries(packages).map(([name, { bump }]) => `${name.padEnd(width)}  ${words[bump]}`);
  const differences = `${document.length} ${document.length === 1 ? "difference" : "differences"} in the document`;
  const parts = Object.entries(packages).map(([name, effect]) => printPackage(name, effect));
  return [`From ${base} to ${revision}: ${differences}.`, lines.join("\n"), ...parts.filter(Boolean)].join("\n\n");
}

function printPackage(name: string, { bump, reasons }: PackageEffect): string {
  if (reasons.length === 0) return "";
  const { listed, left } = shortened(reasons);
  const more = left > 0 ? [`  and ${left} more of this kind`] : [];
  return [`${name}: ${words[bump]}`, ...listed.map(printReason), ...more].join("\n");
}

function printReason({ bump, text, place, evidence, before, after }: Reason): string {
  return [
    `  ${bump.padEnd(5)}  ${plain(text)}`,
    `         ${evidence}: ${plain(place)}`,
    ...printSide("-", before),
    ...printSide("+", after),
  ].join("\n");
}

function printSide(sign: string, text: string | undefined): string[] {
  return text === undefined ? [] : [escapeControls(text.trimEnd()).replace(/^/gm, `         ${sign} `)];
}

/** The reasons to show: each once, all that ask for a major or minor, and some of the others. */
export function shortened(reasons: readonly Reason[]): { readonly listed: readonly Reason[]; readonly left: number } {
  const told = tellReasons(reasons);
  const unlisted = told.filter(({ bump }) => bump === "patch").slice(listedPatches);
  return { listed: told.filter((reason) => !unlisted.includes(reason)), left: unlisted.length };
}

function plain(text: string): string {
  return escapeControls(text.replace(/\s+/g, " ").trim());
}

/** A document's text must not steer the terminal that it is shown on. */
function escapeControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  return escapeInvisible(text).replace(/[\u0000-\u0009\u000b-\u001f]/g, (each) => JSON.stringify(each).slice(1, -1));
}
