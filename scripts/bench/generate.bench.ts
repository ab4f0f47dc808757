import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createTarget } from "../generate/target.ts";
import { runCommand } from "../process/run-command.ts";
import { root } from "../process/workspace.ts";
import { interleave } from "./interleave.ts";
import type { BenchSection } from "./report.ts";

const openapiTypescript = join(root, "scripts/node_modules/openapi-typescript/bin/cli.js");
const github = join(root, "scripts/node_modules/@octokit/openapi/generated/api.github.com.json");

/**
 * Whole processes, side by side: `pnpm generate` without pnpm, and openapi-typescript's own command on the same file,
 * which writes declarations only.
 */
export async function generateBench(): Promise<BenchSection[]> {
  const folder = mkdtempSync(join(root, ".bench-"));
  try {
    return [await ownDocument(folder), await largeDocument(folder), await unchanged()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ownDocument(folder: string): Promise<BenchSection> {
  const { spec, stamp, validators } = createTarget();
  const rounds = 15;
  // Without its stamp a run takes nothing for up to date; without the kept validators it compiles them, too.
  const generateWithout = (files: readonly string[]) => () => {
    for (const file of files) rmSync(file, { force: true });
    return millisecondsOf(["scripts/generate.ts"]);
  };
  const timings = await interleave(
    {
      "pnpm generate, schemas changed": generateWithout([stamp, validators]),
      "openapi-typescript": () => millisecondsOf([openapiTypescript, spec, "-o", join(folder, "own.ts")]),
      "pnpm generate, texts changed": generateWithout([stamp]),
    },
    rounds,
  );
  return {
    title: "Generating from this document",
    method: `Declarations, table, validators and reference, beside openapi-typescript's command, which writes declarations only; whole processes, ${rounds} rounds.`,
    unit: "ms",
    digits: 0,
    rows: toRows(timings),
    goals: [
      { row: "pnpm generate, schemas changed", peer: "openapi-typescript", atMost: 1 },
      { row: "pnpm generate, texts changed", peer: "openapi-typescript", atMost: 1 },
    ],
  };
}

async function largeDocument(folder: string): Promise<BenchSection> {
  const out = join(folder, "github");
  const rounds = 5;
  const timings = await interleave(
    {
      "pnpm generate --spec --out": () => {
        rmSync(createTarget({ spec: github, out }).stamp, { force: true });
        return millisecondsOf(["scripts/generate.ts", "--spec", github, "--out", out]);
      },
      "openapi-typescript": () => millisecondsOf([openapiTypescript, github, "-o", join(folder, "github.ts")]),
    },
    rounds,
  );
  return {
    title: "Generating from GitHub's whole description",
    method: `1,223 operations, 13 MB: declarations and table, beside openapi-typescript's command; whole processes, ${rounds} rounds.`,
    unit: "ms",
    digits: 0,
    rows: toRows(timings),
    goals: [{ row: "pnpm generate --spec --out", peer: "openapi-typescript", atMost: 1.2 }],
  };
}

async function unchanged(): Promise<BenchSection> {
  await millisecondsOf(["scripts/generate.ts"]);
  const rounds = 15;
  const timings = await interleave(
    {
      "pnpm generate, nothing changed": () => millisecondsOf(["scripts/generate.ts"]),
      "node -e 0": () => millisecondsOf(["-e", "0"]),
    },
    rounds,
  );
  return {
    title: "Generating when nothing changed",
    method: `Document, tools and output are read and hashed; whole processes, ${rounds} rounds.`,
    unit: "ms",
    digits: 0,
    rows: toRows(timings),
    goals: [],
  };
}

function toRows(timings: Readonly<Record<string, { median: number; minimum: number }>>): BenchSection["rows"] {
  return Object.entries(timings).map(([name, { median, minimum }]) => ({
    name,
    value: median,
    minimum,
    ours: name.startsWith("pnpm"),
  }));
}

async function millisecondsOf(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const { code, output } = await runCommand(process.execPath, args);
  if (code !== 0) throw new Error(`node ${args.join(" ")} failed:\n${output}`);
  return performance.now() - start;
}
