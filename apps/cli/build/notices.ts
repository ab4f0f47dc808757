import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputAsset, OutputChunk } from "rolldown";

/** Writes down whose code is in the bundle, and under which licence: the licences ask for that. */
export function writeNotices(output: readonly (OutputChunk | OutputAsset)[], file: string): void {
  const modules = output.flatMap((each) => (each.type === "chunk" ? Object.keys(each.modules) : []));
  const packages = new Map(modules.flatMap((id) => foreignPackage(id)).map((each) => [each.name, each]));
  const notices = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(printNotice);
  writeFileSync(file, `${notices.join(`\n${"-".repeat(80)}\n\n`)}`);
}

interface ForeignPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly folder: string;
}

/** The package that a bundled module belongs to, unless it is one of ours. */
function foreignPackage(id: string): ForeignPackage[] {
  if (!id.includes("/node_modules/")) return [];
  let folder = dirname(id);
  while (!existsSync(join(folder, "package.json")) || !hasName(folder)) folder = dirname(folder);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return [{ name, version, license, folder }];
}

/** Some packages have a second `package.json` further in, which only says how modules are read. */
function hasName(folder: string): boolean {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).name !== undefined;
}

function printNotice({ name, version, license, folder }: ForeignPackage): string {
  const [file] = globSync("{licen[sc]e,LICEN[SC]E,Licen[sc]e}*", { cwd: folder });
  if (file === undefined) throw new Error(`${name} has no licence file to pass on; do not bundle it`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
