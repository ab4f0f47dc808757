/**
 * `installed-files.mjs <package>…`: what a program of this folder gets when it asks for a package, file by file. A program,
 * because with Yarn's Plug'n'Play nothing but a program can look into a package.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);
const [, , ...names] = process.argv;

console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, filesBelow(folderOf(name))]))));

function folderOf(name: string): string {
  return dirname(resolve(`${name}/package.json`));
}

/** Path → SHA-256, in hexadecimal digits; without packages below it. */
function filesBelow(folder: string, prefix = ""): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== "node_modules");
  return Object.assign(
    {},
    ...entries.map((entry): Record<string, string> => {
      const path = join(folder, entry.name);
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) return filesBelow(path, `${name}/`);
      return { [name]: createHash("sha256").update(readFileSync(path)).digest("hex") };
    }),
  );
}
