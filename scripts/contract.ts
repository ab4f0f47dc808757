import type { OperationsTable } from "@copilot-spaces/types/operations";
import { findGenerated, loadMainDocument, loadPackageDocument } from "./contract/document-under-test.ts";
import { buildPackages } from "./process/build-packages.ts";
import { readCommandLine } from "./process/read-command-line.ts";

const { ids, generated } = readCommandLine(process.argv.slice(2), {
  usage: `Usage: pnpm contract [--package <folder>] [<operation id> …]

Runs every declared status and every named example of every operation, or of those that are named, through the
client, the hooks, the command line and the console, against the mock, and prints the matrix.

  --package  the folder of a package with a document of its own, which then runs through a client of it`,
  options: { package: { type: "string" } },
  allowPositionals: true,
  read: ({ package: folder }, words) => ({
    ids: words,
    generated: folder === undefined ? undefined : findGenerated(folder),
  }),
});

// Nothing may be imported before it is built.
console.log("building …");
await buildPackages("@copilot-spaces/contract");
const { printMatrix, reportProblems, runContract } = await import("@copilot-spaces/contract");
const { compileSchemas, rejectWrongRequests, rejectWrongResponses } = await import("@copilot-spaces/contract/canaries");
const { startMock } = await import("@copilot-spaces/testing/mock");

const { document, columns, close, ...whole } = await (generated === undefined
  ? loadMainDocument()
  : loadPackageDocument(generated));
const table = rowsOf(whole.table, ids);
const start = performance.now();
const mock = await startMock({ document });
console.log(`running every status and example through ${columns.map(({ name }) => name).join(" and ")} …\n`);
const report = await runContract({ table, columns, mock });
console.log(`${printMatrix(report, { table, columns })}\n`);

console.log("asking whether Prism checks anything at all …");
const canaries = [
  await compileSchemas(document),
  await rejectWrongRequests(table, mock),
  await rejectWrongResponses(table, document),
];
await Promise.all([mock.close(), close()]);
for (const { name, tried, findings } of canaries) {
  console.log(`${findings.length === 0 ? "yes" : "NO"}: ${name} (${tried} tried)`);
}

const problems = [...reportProblems(report), ...canaries.flatMap(({ findings }) => findings)];
for (const problem of problems) console.error(`FAILED ${problem}`);
const passed = report.results.filter(({ failure }) => failure === undefined).length;
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`\n${passed} of ${report.results.length} cases passed, ${report.gaps.length} gaps, ${seconds} s`);
process.exitCode = problems.length > 0 || passed === 0 ? 1 : 0;

/** The whole table, or the rows of the operations that the command line names by their ids. */
function rowsOf(all: OperationsTable, ids: readonly string[]): OperationsTable {
  const rows = Object.entries(all.operations);
  const unknown = ids.filter((id) => !rows.some(([each]) => each === id));
  if (unknown.length > 0) {
    console.error(
      `no operation has the id ${unknown.join(" or ")}; there are:\n  ${rows.map(([id]) => id).join("\n  ")}`,
    );
    process.exit(2);
  }
  if (ids.length === 0) return all;
  return { ...all, operations: Object.fromEntries(rows.filter(([id]) => ids.includes(id))) };
}
