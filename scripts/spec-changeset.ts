import { ChangesetError } from "./changes/changesets/changeset-error.ts";
import { runChangesets } from "./changes/changesets/run-changesets.ts";
import { SourceError } from "./changes/sources/source-error.ts";
import { reportFindings } from "./check/report-findings.ts";
import { readCommandLine, UsageError } from "./process/read-command-line.ts";

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

try {
  const today = new Date().toISOString().slice(0, 10);
  const { lines, findings } = await runChangesets({ base, check, today });
  for (const line of lines) console.log(line);
  reportFindings(findings);
} catch (error) {
  if (!(error instanceof SourceError || error instanceof ChangesetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
