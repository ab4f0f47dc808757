import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { isolatedDeclarationSync } from "rolldown/experimental";
import { evaluateData } from "./build/evaluate-data.ts";
import { writeNotices } from "./build/notices.ts";

const here = import.meta.dirname;
// Made beside its place and moved there whole: a build that fails leaves the last one as it was.
const made = join(here, ".building");
const dist = join(here, "dist");

/** To find and open a file takes as long as to run what is in it: what is needed together, with all below it, is one. */
const groups = [
  { name: "start", test: /cli\/src\/(run|version\.data)\.ts$/, priority: 3 },
  { name: "understand", test: /grammar\/understand\.ts$/, priority: 2 },
  { name: "plan", test: /commands\/operation\.ts$|send\/show-plan\.ts$/, priority: 1 },
];

rmSync(made, { recursive: true, force: true });
mkdirSync(made);

const bundle = await rolldown({
  input: { cps: join(here, "src/cps.ts"), run: join(here, "src/run.ts") },
  platform: "node",
  // Prism is not bundled: `cps mock` looks for it where the user has it.
  external: [...builtinModules, /^node:/, /^@stoplight\//],
  plugins: [evaluateData],
  transform: { target: "node20" },
});
// CommonJS starts several milliseconds sooner than ESM; what a command does not need stays in a chunk of its own.
const { output } = await bundle.write({
  dir: made,
  format: "cjs",
  minify: true,
  entryFileNames: "[name].cjs",
  chunkFileNames: "chunks/[name]-[hash].cjs",
  codeSplitting: { groups },
  banner: (chunk) => (chunk.name === "cps" ? "#!/usr/bin/env node" : ""),
});
await bundle.close();

// Importing `copilot-spaces` gives the same code as the command.
writeFileSync(join(made, "index.js"), 'export { run } from "./run.cjs";\n');
for (const name of ["index", "run", "io"]) {
  const { code, errors } = isolatedDeclarationSync(name, readFileSync(join(here, `src/${name}.ts`), "utf8"), {});
  if (errors.length > 0) throw new Error(`src/${name}.ts: ${errors.map(({ message }) => message).join("; ")}`);
  writeFileSync(join(made, `${name}.d.ts`), code.replaceAll('.ts"', '.js"'));
}

writeNotices(output, join(made, "third-party-notices.txt"));

rmSync(dist, { recursive: true, force: true });
renameSync(made, dist);
