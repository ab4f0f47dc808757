import { compareSources } from "./changes/compare-sources.ts";
import { printReport } from "./changes/print-report.ts";
import { printReportMarkdown } from "./changes/print-report-markdown.ts";
import { SourceError } from "./changes/sources/source-error.ts";
import { readCommandLine, UsageError } from "./process/read-command-line.ts";

const usage = `Usage: pnpm spec:diff [base] [revision] [--json|--markdown]

Says what a change of the document does to each package: major, minor, patch or nothing, and why. What is compared are
git revisions or document files; without a base the last release, without a revision the working tree.

  --json      for programs: { "packages": { "<name>": { "bump", "reasons" } }, … }
  --markdown  for a pull request`;

const { base, revision, print } = readCommandLine(process.argv.slice(2), {
  usage,
  options: { json: { type: "boolean", default: false }, markdown: { type: "boolean", default: false } },
  allowPositionals: true,
  read: ({ json, markdown }, [first, second, third]) => {
    if (third !== undefined) throw new UsageError(`"${third}" is one too many: there are two sides.`);
    if (json && markdown) throw new UsageError("--json and --markdown contradict each other: leave one out.");
    return { base: first, revision: second, print: json ? toJson : markdown ? printReportMarkdown : printReport };
  },
});

try {
  const { report } = await compareSources({ base, revision });
  console.log(print(report));
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function toJson({ packages, ...rest }: Awaited<ReturnType<typeof compareSources>>["report"]): string {
  return JSON.stringify({ packages, ...rest }, null, 2);
}
