import type { ChangeReport, Reason } from "./change-report.ts";
import { packageNames } from "./package-names.ts";
import type { Source } from "./sources/source.ts";

/** What there is to say where no release is there to compare with: everything is new. */
export function firstRelease(revision: Source): ChangeReport {
  const reason: Reason = {
    bump: "major",
    evidence: "first release",
    place: "#",
    text: "There is no release to compare with: everything is new.",
  };
  const packages = Object.values(packageNames).map((name) => [name, { bump: reason.bump, reasons: [reason] }] as const);
  return { base: "nothing", revision: revision.label, document: [], packages: Object.fromEntries(packages) };
}
