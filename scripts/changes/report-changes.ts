import { type ChangeReport, higherBump, type PackageEffect, type Reason } from "./change-report.ts";
import { compareDocuments } from "./document/compare-documents.ts";
import type { Source } from "./sources/source.ts";

/** Options of {@link reportChanges}. */
export interface ReportOptions {
  /** Names of rules and kinds of evidence to leave out, for the gate's test of itself. */
  readonly without?: readonly string[];
}

/** The published packages, each after those that it is made of. */
export const publishedPackages = [
  "@copilot-spaces/openapi",
  "@copilot-spaces/types",
  "@copilot-spaces/client",
  "@copilot-spaces/react",
  "@copilot-spaces/testing",
  "copilot-spaces",
] as const;

/** Compares two sources, and says for each published package what the change does to it. */
export async function reportChanges(
  base: Source,
  revision: Source,
  { without = [] }: ReportOptions = {},
): Promise<ChangeReport> {
  const document = await compareDocuments(base.document, revision.document, { without });
  const reasons = document.map(
    ({ bump, place, text, before, after }): Reason => ({
      bump,
      evidence: "document",
      place,
      text,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    }),
  );
  const packages: Record<string, PackageEffect> = {};
  for (const name of publishedPackages) packages[name] = effectOf(reasons);
  return { base: base.label, revision: revision.label, document, packages };
}

function effectOf(reasons: readonly Reason[]): PackageEffect {
  return { bump: reasons.map(({ bump }) => bump).reduce(higherBump, "none"), reasons };
}
