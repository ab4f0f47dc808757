import type { ChangeReport } from "./change-report.ts";
import { firstRelease } from "./first-release.ts";
import { reportChanges } from "./report-changes.ts";
import { openLastRelease, openSource, openWorkingTree } from "./sources/open-source.ts";

/** What is compared: files or revisions. */
export interface ComparedNames {
  /** @default the last release */
  readonly base?: string | undefined;
  /** @default the working tree */
  readonly revision?: string | undefined;
  /** @default this repository */
  readonly repository?: string | undefined;
}

/** What a comparison came to. */
export interface Comparison {
  readonly report: ChangeReport;
  /** The versions of the base's packages, by name; none where it is a document alone, or where there is no base. */
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * Compares what two names stand for.
 *
 * @throws {SourceError} when a name stands for nothing.
 */
export async function compareSources(names: ComparedNames): Promise<Comparison> {
  const { repository } = names;
  using revision =
    names.revision === undefined ? openWorkingTree(repository) : await openSource(names.revision, repository);
  using base = names.base === undefined ? await openLastRelease(repository) : await openSource(names.base, repository);
  if (base === undefined) return { report: firstRelease(revision), versions: {} };
  return { report: await reportChanges(base, revision), versions: base.versions };
}
