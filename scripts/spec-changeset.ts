import { join } from "node:path";
import { ChangesetError } from "./changes/changesets/changeset-error.ts";
import { changesetFindings } from "./changes/changesets/check-changesets.ts";
import { describePlan } from "./changes/changesets/describe-plan.ts";
import { readExceptions } from "./changes/changesets/exceptions.ts";
import { grantedLevels } from "./changes/changesets/granted-levels.ts";
import { planChangesets } from "./changes/changesets/plan-changesets.ts";
import { readChangesetFolder } from "./changes/changesets/read-folder.ts";
import { writeChangesetFolder } from "./changes/changesets/write-folder.ts";
import { compareSources } from "./changes/compare-sources.ts";
import { SourceError } from "./changes/sources/source-error.ts";
import { reportFindings } from "./check/report-findings.ts";
import { readCommandLine, UsageError } from "./process/read-command-line.ts";
import { publishedPackages, root } from "./process/workspace.ts";

const usage = `Usage: pnpm spec:changeset [base] [--check]

Writes .changeset/spec-*.md, one for each package that the changes since the last release, or since a base, reach.
Leaves what was edited by hand as it is. See .changeset/README.md.

  --check   writes nothing; exit code 1 when a package would be released with less than the changes ask for`;

const { base, check } = readCommandLine(process.argv.slice(2), {
  usage,
  options: { check: { type: "boolean", default: false } },
  allowPositionals: true,
  read: (values, [first, second]) => {
    if (second !== undefined) throw new UsageError(`"${second}" is one too many: the other side is the working tree.`);
    return { base: first, ...values };
  },
});

const folder = join(root, ".changeset");
try {
  const { report, versions } = await compareSources({ base });
  if (!check) {
    const plan = planChangesets(report, readChangesetFolder(folder));
    writeChangesetFolder(folder, plan);
    for (const line of describePlan(plan)) console.log(line);
  }
  const { files } = readChangesetFolder(folder);
  const packages = publishedPackages().map(({ manifest }) => manifest);
  const granted = grantedLevels({ files, packages, versions });
  const exceptions = readExceptions(join(folder, "exceptions.json"));
  const today = new Date().toISOString().slice(0, 10);
  reportFindings(changesetFindings({ report, granted, exceptions, today }));
  if (check && process.exitCode === 0) console.log(agreement(report.base));
} catch (error) {
  if (!(error instanceof SourceError || error instanceof ChangesetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function agreement(since: string): string {
  if (since === "nothing") return "There is no release yet, and every package has a changeset for its first.";
  return `No package would be released with less than the changes since ${since} ask for.`;
}
