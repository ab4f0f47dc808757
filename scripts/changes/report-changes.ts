import { bumps, type ChangeReport, higherBump, type PackageEffect, type Reason } from "./change-report.ts";
import { compareDocuments } from "./document/compare-documents.ts";
import { generatorReasons } from "./effects/generator.ts";
import { handWrittenReasons } from "./effects/hand-written.ts";
import { packageReasons } from "./effects/package-reasons.ts";
import { createSide, type Side } from "./effects/side.ts";
import { packageNames } from "./package-names.ts";
import type { Source } from "./sources/source.ts";

/** Options of {@link reportChanges}. */
export interface ReportOptions {
  /** Names of rules and kinds of evidence to leave out, for the gate's test of itself. */
  readonly without?: readonly string[];
}

/** Compares two sources, and says for each published package what the change does to it. */
export async function reportChanges(
  base: Source,
  revision: Source,
  { without = [] }: ReportOptions = {},
): Promise<ChangeReport> {
  const [document, before, after] = await Promise.all([
    compareDocuments(base.document, revision.document, { without }),
    sideOf(base),
    sideOf(revision),
  ]);
  const all = [
    packageReasons(before, after, document),
    await generatorReasons(base, before),
    handWrittenReasons(before, after),
  ];
  const packages = packageKeys.map((key) => {
    const reasons = all.flatMap((each) => each[key] ?? []);
    return [packageNames[key], effectOf(reasons.filter(({ evidence }) => !without.includes(evidence)))];
  });
  return { base: base.label, revision: revision.label, document, packages: Object.fromEntries(packages) };
}

const packageKeys = ["openapi", "types", "client", "react", "testing", "cli"] as const;

/** Sources are compared more often than once. */
const sides = new WeakMap<Source, Promise<Side>>();

function sideOf(source: Source): Promise<Side> {
  const side = sides.get(source) ?? createSide(source);
  sides.set(source, side);
  return side;
}

function effectOf(found: readonly Reason[]): PackageEffect {
  // One command calls an operation for organizations and one for users: what is true of both is one reason.
  const told = new Map(found.map((reason) => [[reason.bump, reason.place, reason.text].join("\n"), reason]));
  const reasons = [...told.values()];
  return {
    bump: reasons.map(({ bump }) => bump).reduce(higherBump, "none"),
    reasons: reasons.sort((one, other) => bumps.indexOf(one.bump) - bumps.indexOf(other.bump)),
  };
}
