import { join } from "node:path";
import { publishedPackages, root } from "../../process/workspace.ts";
import type { ChangeReport } from "../change-report.ts";
import { compareSources } from "../compare-sources.ts";
import { changesetFindings } from "./check-changesets.ts";
import { describePlan } from "./describe-plan.ts";
import { readExceptions } from "./exceptions.ts";
import { grantedLevels } from "./granted-levels.ts";
import { planChangesets } from "./plan-changesets.ts";
import { readChangesetFolder } from "./read-folder.ts";
import { writeChangesetFolder } from "./write-folder.ts";

/** Options of {@link runChangesets}. */
export interface ChangesetOptions {
  /** @default the last release */
  readonly base?: string | undefined;
  /** Writes nothing. @default false */
  readonly check?: boolean;
  /** @default this repository */
  readonly repository?: string;
  /** In UTC: `2026-11-20`. */
  readonly today: string;
}

/** What there is to say. */
export interface ChangesetOutcome {
  /** What was done, or that all is well. */
  readonly lines: readonly string[];
  /** What is wrong with what is there now. */
  readonly findings: readonly string[];
}

/**
 * Compares the working tree with the base, writes the changesets for what is different, and holds all that there are
 * against it.
 *
 * @throws {SourceError} when there is no such base.
 * @throws {ChangesetError} for a changeset, or an exception, that cannot be read.
 */
export async function runChangesets(options: ChangesetOptions): Promise<ChangesetOutcome> {
  const { base, check = false, repository = root, today } = options;
  const { report, versions } = await compareSources({ base, repository });
  const folder = join(repository, ".changeset");
  const lines = check ? [] : writeChangesets(report, folder);
  const packages = publishedPackages(repository).map(({ manifest }) => manifest);
  const granted = grantedLevels({ files: readChangesetFolder(folder).files, packages, versions });
  const exceptions = readExceptions(join(folder, "exceptions.json"));
  const findings = changesetFindings({ report, granted, exceptions, today });
  return { findings, lines: check && findings.length === 0 ? [agreement(report.base)] : lines };
}

function writeChangesets(report: ChangeReport, folder: string): string[] {
  const plan = planChangesets(report, readChangesetFolder(folder));
  writeChangesetFolder(folder, plan);
  return describePlan(plan);
}

function agreement(since: string): string {
  if (since === "nothing") return "There is no release yet, and every package has a changeset for its first.";
  return `No package would be released with less than the changes since ${since} ask for.`;
}
