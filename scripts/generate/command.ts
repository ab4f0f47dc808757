import { relative } from "node:path";
import { parseArgs } from "node:util";
import { countUpToDate, writeStamp } from "./stamp.ts";
import { createTarget, type GenerateTarget } from "./target.ts";

const usage = `Usage: pnpm generate [--check] [--spec <file> --out <folder>]

Generates types, operations table, validators and reference from spec/openapi.yaml;
with --spec and --out, the types and the table of any OpenAPI 3.0 or 3.1 document.

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
  const { check, target } = options;
  const upToDate = check ? undefined : countUpToDate(target);
  if (upToDate !== undefined) {
    console.log(`${upToDate} files are up to date (${duration(start)})`);
    return 0;
  }
  console.log(`generating from ${relative(process.cwd(), target.spec)} …`);
  try {
    return check ? await checkOutputs(target, start) : await writeOutputs(target, start);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "DocumentError") throw error;
    console.error(error.message);
    return 1;
  }
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

function readOptions(args: readonly string[]): { help: boolean; check: boolean; target: GenerateTarget } | string {
  const known = {
    check: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
    spec: { type: "string" },
    out: { type: "string" },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: known });
    const { help, check, spec, out } = values;
    if (spec === undefined && out === undefined) return { help, check, target: createTarget() };
    if (!spec || !out) return "--spec and --out belong together";
    return { help, check, target: createTarget({ spec, out }) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function duration(start: number): string {
  const milliseconds = performance.now() - start;
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
