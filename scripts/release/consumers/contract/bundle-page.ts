import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Consumer } from "../consumer.ts";
import { runProgram } from "../run-program.ts";
import { toolsFolder } from "../tools-folder.ts";

/** A way to make a page of a consumer's program and the packages that it has installed. */
export interface Bundler {
  readonly name: string;
  /** Bundles a module of the consumer's folder; resolves to the folder of the page, which has an `index.html`. */
  bundle(consumer: Consumer, module: string): Promise<string>;
}

const html = (script: string): string =>
  `<!doctype html><html lang="en"><title>running</title><link rel="icon" href="data:,"><body></body><script type="module" src="${script}"></script></html>`;

const esbuild: Bundler = {
  name: "esbuild",
  async bundle({ folder }, module) {
    const page = join(folder, "page-by-esbuild");
    mkdirSync(page, { recursive: true });
    await build({
      entryPoints: [join(folder, module)],
      outfile: join(page, "page.js"),
      bundle: true,
      format: "esm",
      platform: "browser",
      minify: true,
      define: { "process.env.NODE_ENV": '"production"' },
      logLevel: "silent",
    });
    writeFileSync(join(page, "index.html"), html("/page.js"));
    return page;
  },
};

const vite: Bundler = {
  name: "Vite",
  async bundle({ folder }, module) {
    const page = join(folder, "page-by-vite");
    writeFileSync(join(folder, "index.html"), html(`/${module}`));
    const command = [process.execPath, join(toolsFolder, "node_modules/vite/bin/vite.js"), "build", "--outDir", page];
    const { code, stdout, stderr } = await runProgram(command, { cwd: folder });
    if (code !== 0) throw new Error(`vite build ended with exit code ${code}\n${stdout}${stderr}`);
    return page;
  },
};

export const bundlers: readonly Bundler[] = [esbuild, vite];
