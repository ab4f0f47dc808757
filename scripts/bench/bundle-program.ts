import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

/** A whole program, bundled for browsers as one ES module. */
export async function bundleProgram(source: string, options: BuildOptions = {}): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: dirname(fileURLToPath(import.meta.url)), loader: "js" },
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
    ...options,
    write: false,
  });
  const [file] = outputFiles ?? [];
  if (!file) throw new Error("esbuild wrote nothing");
  return file.contents;
}

/** The size of a program in bytes, minified and compressed by gzip -9. */
export async function compressedSize(source: string, options: BuildOptions = {}): Promise<number> {
  return gzipSync(await bundleProgram(source, { minify: true, ...options }), { level: 9 }).byteLength;
}
