import { relative } from "node:path";
import { parseArgs } from "node:util";
import { listTargets } from "./list-targets.ts";
import { countUpToDate, writeStamp } from "./stamp.ts";
import { createTarget, type GenerateTarget } from "./target.ts";

const usage = `Usage: pnpm generate [--check] [--spec <file> --out <folder>]

Generates types, operations table, validators and reference from spec/openapi.yaml, and the types and
the table of each package's own document ("openapi" in its package.json);
with --spec and --out, those of any OpenAPI 3.0 or 3.1 document.

  --check   writes nothing; exit code 1 when what is there differs from what would be generated`;

/** Runs the command. Resolves to the exit code: 1 for a document or output that is not right, 2 for wrong arguments. */
export async function runGenerate(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const options = readOptions(args);
  if (typeof options === "string") {
    console.error(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const { check, other } = options;
  try {
    const targets = other === undefined ? listTargets() : [createTarget(other)];
    const counts = targets.map((target) => (check ? undefined : countUpToDate(target)));
    if (counts.every((count) => count !== undefined)) {
      console.log(`${counts.reduce((sum, count) => sum + count, 0)} files are up to date (${duration(start)})`);
      return 0;
    }
    const stale = targets.filter((_, index) => counts[index] === undefined);
    const codes: number[] = [];
    for (const target of stale) codes.push(await runTarget(target, check));
    return Math.max(...codes);
  } catch (error) {
    return reportDocumentError(error);
  }
}

/** Also after one document has failed, the next one's turn comes. */
async function runTarget(target: GenerateTarget, check: boolean): Promise<number> {
  const start = performance.now();
  console.log(`generating from ${relative(process.cwd(), target.spec)} …`);
  try {
    return check ? await checkOutputs(target, start) : await writeOutputs(target, start);
  } catch (error) {
    return reportDocumentError(error);
  }
}

function reportDocumentError(error: unknown): number {
  if (!(error instanceof Error) || error.name !== "DocumentError") throw error;
  console.error(error.message);
  return 1;
}

async function writeOutputs(target: GenerateTarget, start: number): Promise<number> {
  const { inputs, outputs, differences } = await generate(target, false);
  const { replaceOutputs } = await import("./replace-outputs.ts");
  replaceOutputs(target, outputs, differences);
  writeStamp(target, { inputs, outputs: [...outputs.keys()] });
  printDifferences(differences, { changed: "changed", missing: "added", leftOver: "removed" });
  const { changed, missing, leftOver } = differences;
  const count = changed.length + missing.length + leftOver.length;
  console.log(`${count === 0 ? "nothing" : count} of ${outputs.size} files changed (${duration(start)})`);
  return 0;
}

async function checkOutputs(target: GenerateTarget, start: number): Promise<number> {
  // A check trusts nothing that a run has left.
  const { outputs, differences } = await generate(target, true);
  const { changed, missing, leftOver } = differences;
  if (changed.length + missing.length + leftOver.length === 0) {
    console.log(`${outputs.size} files are as generated (${duration(start)})`);
    return 0;
  }
  printDifferences(differences, { changed: "differs", missing: "missing", leftOver: "left over" });
  console.error(`What is there is not what the document generates. Mend it with: ${target.command}`);
  return 1;
}

async function generate(target: GenerateTarget, fresh: boolean) {
  // Loaded here: a run that finds nothing to do must not wait for the compiler.
  const [{ createOutputs }, { compareOutputs }] = await Promise.all([
    import("./create-outputs.ts"),
    import("./compare-outputs.ts"),
  ]);
  const { inputs, outputs } = await createOutputs(target, fresh);
  return { inputs, outputs, differences: compareOutputs(target, outputs) };
}

type Differences = Awaited<ReturnType<typeof generate>>["differences"];

function printDifferences(differences: Differences, words: Readonly<Record<keyof Differences, string>>): void {
  for (const kind of ["changed", "missing", "leftOver"] as const) {
    for (const path of differences[kind]) console.log(`${words[kind].padEnd(9)} ${path}`);
  }
}

interface GenerateOptions {
  readonly help: boolean;
  readonly check: boolean;
  readonly other?: { readonly spec: string; readonly out: string };
}

function readOptions(args: readonly string[]): GenerateOptions | string {
  const known = {
    check: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
    spec: { type: "string" },
    out: { type: "string" },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: known });
    const { help, check, spec, out } = values;
    if (spec === undefined && out === undefined) return { help, check };
    if (!spec || !out) return "--spec and --out belong together";
    return { help, check, other: { spec, out } };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function duration(start: number): string {
  const milliseconds = performance.now() - start;
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
