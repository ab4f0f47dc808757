import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "../consumer.ts";
import type { Release } from "../release.ts";
import { runProgram } from "../run-program.ts";
import type { Compiler } from "./compilers.ts";
import { entryPoints } from "./entry-points.ts";
import { entryPrograms } from "./entry-programs.ts";

/** Where a consumer's compiled programs are, below its folder. */
export const compiledFolder = "compiled";

/** A way to compile a consumer's programs. */
interface Setting {
  readonly name: string;
  readonly options: object;
  readonly files: readonly string[];
}

const settings: readonly Setting[] = [
  {
    name: "nodenext",
    options: { module: "nodenext" },
    files: ["every-entry.ts", "every-entry-awaited.cts", "everyday.ts", "run-everyday.ts"],
  },
  {
    name: "nodenext, CommonJS",
    options: { module: "nodenext" },
    files: ["every-entry-required.cts"],
  },
  {
    name: "bundler",
    options: { module: "esnext", moduleResolution: "bundler" },
    files: ["every-entry.ts", "everyday.ts"],
  },
];

/** The strictest that a consumer may have; `skipLibCheck` off, so that our declarations are checked as well. */
const strict = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  resolveJsonModule: true,
  skipLibCheck: false,
  rootDir: "source",
  outDir: compiledFolder,
};

/** The imports of a module in a CommonJS file, refused. */
const REQUIRES_MODULE = "TS1471";

/** Writes what is to be compiled: programs with every entry point, and the everyday program. */
export function writeTypedPrograms(release: Release, { folder }: Consumer): void {
  const source = join(folder, "source");
  mkdirSync(source, { recursive: true });
  for (const [name, text] of Object.entries(entryPrograms(entryPoints(release.manifests)))) {
    writeFileSync(join(source, name), `${text}\n`);
  }
  for (const name of ["everyday.ts", "run-everyday.ts"]) {
    copyFileSync(join(release.repository, "scripts/release/consumers/programs", name), join(source, name));
  }
}

/** What a compiler finds in a consumer's programs, one sentence each. With `emit` it leaves them compiled. */
export async function typeFindings(consumer: Consumer, compiler: Compiler, emit = false): Promise<string[]> {
  const findings: string[] = [];
  for (const setting of settings) {
    const found = await compile(consumer, compiler, { ...setting, emit: emit && setting.name !== "bundler" });
    findings.push(...found.map((finding) => `${compiler.name}, ${setting.name}: ${finding}`));
  }
  return findings;
}

async function compile(
  { folder }: Consumer,
  { command, requiresModules }: Compiler,
  { options, files, emit }: Setting & { readonly emit: boolean },
): Promise<string[]> {
  const extensions = { rewriteRelativeImportExtensions: true, allowImportingTsExtensions: true };
  // What rewrites `./x.ts` is as old as 5.7 is; without output it is allowed to stand.
  const compilerOptions = { ...strict, ...options, ...extensions, noEmit: !emit };
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files: files.map((file) => `source/${file}`) }));
  const { code, stdout, stderr } = await runProgram([process.execPath, command, "-p", config, "--pretty", "false"], {
    cwd: folder,
  });
  const errors = [...stdout.matchAll(/^\S.*$/gm)].map(([line]) => line);
  if (code !== 0 && errors.length === 0) return [`it ended with exit code ${code}\n${stdout}${stderr}`];
  if (requiresModules || !files.includes("every-entry-required.cts")) return errors;
  const others = errors.filter((error) => !error.includes(`error ${REQUIRES_MODULE}:`));
  const refused = errors.length - others.length;
  return refused > 0 ? others : [...others, `it lets CommonJS require a module: say so in compilers.ts`];
}
