import { readCommandLine } from "./process/read-command-line.ts";
import { compareWithUpstream, ownSources, recordWording } from "./upstream/command.ts";

const { markdown, read } = readCommandLine(process.argv.slice(2), {
  usage: `Usage: pnpm spec:upstream [--markdown] [--read]

Compares the document with GitHub's own description of its API, as @octokit/openapi publishes it. Every difference is
explained in scripts/upstream/explanations.yaml, or reported; exit code 1 when one is not, or an explanation is of no use.

  --markdown  the report for a pull request
  --read      notes down that you have read GitHub's wording of every operation; reports when it changes`,
  options: { markdown: { type: "boolean", default: false }, read: { type: "boolean", default: false } },
  read: (values) => values,
});

const sources = ownSources();
if (read) recordWording(sources);
try {
  const { text, code } = compareWithUpstream(sources, markdown);
  console.log(text);
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof Error) || !["ExplanationError", "DocumentError"].includes(error.name)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
