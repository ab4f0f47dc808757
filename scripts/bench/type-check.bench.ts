import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { root } from "../process/workspace.ts";
import { interleave } from "./interleave.ts";
import type { BenchSection } from "./report.ts";

const rounds = 5;
const scripts = join(root, "scripts");
const github = join(scripts, "node_modules/@octokit/openapi/generated/api.github.com.json");

const empty = `export const response: Response = await fetch("https://api.github.com/orgs/octo-org/copilot-spaces");\n`;

const ours = `import { createRequestClient } from "@copilot-spaces/client";
const client = createRequestClient({ token: "x" });
const result = await client.request("GET /orgs/{org}/copilot-spaces", { path: { org: "octo-org" } });
export const names: string[] = result.status === 200 ? result.data.spaces.map((space) => space.name) : [];
`;

/** The same call, typed by the whole of GitHub's description: 1,223 operations. */
const oursOnGithub = `import { createRequestClient } from "@copilot-spaces/client";
import type { Routes } from "./github/index.ts";
import { statuses } from "./github/statuses.ts";
const client = createRequestClient<Routes>({ token: "x", statuses });
const result = await client.request("GET /orgs/{org}/copilot-spaces", { path: { org: "octo-org" } });
export const names: string[] = result.status === 200 ? result.data.spaces.map((space) => space.name) : [];
`;

/** Loads the whole description, and calls nothing: what a compiler pays for reading it. */
const githubOnly = `import type { Routes } from "./github/index.ts";
export type R = Routes;
export const response: Response = await fetch("https://api.github.com/orgs/octo-org/copilot-spaces");
`;

/** What the compiler itself counts. */
interface Checked {
  readonly milliseconds: number;
  readonly instantiations: number;
}

/** What one typed call costs the compiler, on this document and on one forty times as large. */
export async function typeCheckBench(): Promise<BenchSection[]> {
  const folder = mkdtempSync(join(scripts, ".bench-"));
  try {
    const generated = await runCommand("node", [
      "scripts/generate.ts",
      "--spec",
      github,
      "--out",
      join(folder, "github"),
    ]);
    if (generated.code !== 0) throw new Error(`generating GitHub's description failed:\n${generated.output}`);
    const programs = { empty, ours, "github-only": githubOnly, "ours-on-github": oursOnGithub };
    for (const [name, text] of Object.entries(programs)) writeProgram(folder, { name, text });
    const check = (name: string) => async () => (await typeCheck(folder, name)).milliseconds;
    const timings = await interleave(
      {
        empty: check("empty"),
        ours: check("ours"),
        "github-only": check("github-only"),
        "ours-on-github": check("ours-on-github"),
      },
      rounds,
    );
    const row = (name: string, key: keyof typeof timings, isOurs: boolean) => ({
      name,
      value: timings[key].median,
      minimum: timings[key].minimum,
      ours: isOurs,
    });
    return [
      {
        title: "Type-checking one typed call",
        method: `TypeScript 7 on a program with one call; whole processes, ${rounds} rounds. The last two rows load GitHub's whole description, 1,223 operations, the third without calling anything.`,
        unit: "ms",
        rows: [
          row("empty file", "empty", false),
          row("one client.request, this document", "ours", true),
          row("1,223 operations loaded, no call", "github-only", false),
          row("one client.request, 1,223 operations", "ours-on-github", true),
        ],
        goals: [
          { row: "one client.request, this document", peer: "empty file", atMost: 1.3 },
          {
            row: "one client.request, 1,223 operations",
            peer: "1,223 operations loaded, no call",
            atMost: 1.3,
          },
        ],
      },
      await instantiationsSection(folder),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function instantiationsSection(folder: string): Promise<BenchSection> {
  const [small, large] = [await typeCheck(folder, "ours"), await typeCheck(folder, "ours-on-github")];
  return {
    title: "Types instantiated for one typed call",
    method: "The compiler's own count (`--extendedDiagnostics`), which no other load on the machine changes.",
    unit: "instantiations",
    digits: 0,
    rows: [
      { name: "this document", value: small.instantiations, ours: true },
      { name: "1,223 operations", value: large.instantiations, ours: true },
    ],
    goals: [{ row: "1,223 operations", peer: "this document", atMost: 1.05 }],
  };
}

function writeProgram(folder: string, { name, text }: { name: string; text: string }): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.ts`), text);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "es2022",
    module: "nodenext",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    extendedDiagnostics: true,
  };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
}

async function typeCheck(folder: string, name: string): Promise<Checked> {
  const compiler = join(scripts, "node_modules/typescript-7/bin/tsc");
  const started = performance.now();
  const { code, output } = await runCommand("node", [compiler, "-p", join(folder, `${name}.json`)]);
  const milliseconds = performance.now() - started;
  if (code !== 0) throw new Error(`the program "${name}" does not type-check:\n${output}`);
  return { milliseconds, instantiations: Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]) };
}
