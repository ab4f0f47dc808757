import { bumps, type ChangeReport, higherBump, type PackageEffect, type Reason } from "./change-report.ts";
import { compareDocuments } from "./document/compare-documents.ts";
import { packageNames, packageReasons } from "./effects/package-reasons.ts";
import { createSide, type Side } from "./effects/side.ts";
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
  const reasons = packageReasons(before, after, document);
  const packages = Object.entries(packageNames).map(([key, name]) => {
    const found = Object.entries(reasons).find(([each]) => each === key)?.[1] ?? [];
    return [name, effectOf(found.filter(({ evidence }) => !without.includes(evidence)))];
  });
  return { base: base.label, revision: revision.label, document, packages: Object.fromEntries(packages) };
}

/** Sources are compared more often than once. */
const sides = new WeakMap<Source, Promise<Side>>();

function sideOf(source: Source): Promise<Side> {
  const side = sides.get(source) ?? createSide(source);
  sides.set(source, side);
  return side;
}

function effectOf(reasons: readonly Reason[]): PackageEffect {
  return {
    bump: reasons.map(({ bump }) => bump).reduce(higherBump, "none"),
    reasons: [...reasons].sort((one, other) => bumps.indexOf(one.bump) - bumps.indexOf(other.bump)),
  };
}
