import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { basename, join } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { isolatedDeclarationSync } from "rolldown/experimental";
import { writeNotices } from "./build/notices.ts";

const here = import.meta.dirname;
const dist = join(here, "dist");

/**
 * What is the same at each start is worked out once: a module named `*.data.ts` is run now, and what it exports is read
 * from a JSON file later, which takes a fraction of the time that as much code takes.
 */
const evaluateData: Plugin = {
  name: "evaluate-data",
  async load(id) {
    if (!id.endsWith(".data.ts")) return null;
    const exports: Record<string, unknown> = await import(id);
    const fileName = `data/${basename(id, ".data.ts")}.json`;
    this.emitFile({ type: "asset", fileName, source: JSON.stringify(exports) });
    return `import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
export const { ${Object.keys(exports).join(", ")} } =
  JSON.parse(readFileSync(join(__dirname, "../${fileName}"), "utf8"));`;
  },
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

const bundle = await rolldown({
  input: { cps: join(here, "src/main.ts"), run: join(here, "src/run.ts") },
  platform: "node",
  // Prism is not bundled: `cps mock` looks for it where the user has it.
  external: [...builtinModules, /^node:/, /^@stoplight\//],
  plugins: [evaluateData],
  transform: { target: "node20" },
});
// CommonJS starts several milliseconds sooner than ESM; what a command does not need stays in a chunk of its own.
const { output } = await bundle.write({
  dir: dist,
  format: "cjs",
  minify: true,
  entryFileNames: "[name].cjs",
  chunkFileNames: "chunks/[name]-[hash].cjs",
  banner: (chunk) => (chunk.name === "cps" ? "#!/usr/bin/env node" : ""),
});
await bundle.close();

// Importing `copilot-spaces` gives the same code as the command.
writeFileSync(join(dist, "index.js"), 'export { run } from "./run.cjs";\n');
for (const name of ["index", "run", "io"]) {
  const { code, errors } = isolatedDeclarationSync(name, readFileSync(join(here, `src/${name}.ts`), "utf8"), {});
  if (errors.length > 0) throw new Error(`src/${name}.ts: ${errors.map(({ message }) => message).join("; ")}`);
  writeFileSync(join(dist, `${name}.d.ts`), code.replaceAll('.ts"', '.js"'));
}

writeNotices(output, join(dist, "third-party-notices.txt"));
