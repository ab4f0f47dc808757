import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCommand } from "../../../process/run-command.ts";
import { publishedPackages, root, workspacePackages } from "../../../process/workspace.ts";
import type { PackedPackage } from "../../pack/packed-packages.ts";
import type { Tarball } from "../../tarballs/read-tarball.ts";
import type { Consumer } from "../consumer.ts";
import { type Release, readRelease } from "../release.ts";

/** Packs every package as it is built now, without a version or anything else that a release has. */
export async function packWorkspace(folder: string): Promise<Release> {
  const packages: PackedPackage[] = [];
  for (const { folder: own, manifest } of publishedPackages()) {
    const args = ["pack", "--config.ignore-scripts=true", "--json", "--pack-destination", folder];
    const { code, output } = await runCommand("pnpm", args, { cwd: join(root, own) });
    if (code !== 0) throw new Error(output);
    const file: string = JSON.parse(output.slice(output.search(/^[[{]/m))).filename;
    const sha512 = createHash("sha512").update(readFileSync(file)).digest("hex");
    packages.push({ name: manifest.name, version: manifest.version ?? "", file, sha512 });
  }
  return readRelease(packages, root);
}

/** Unpacks a release where npm would, without a network: what else it needs are links to what the workspace has. */
export function unpackConsumer(folder: string, tarballs: Release["tarballs"]): Consumer {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const modules = join(folder, "node_modules");
  for (const [name, { files }] of tarballs) {
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(modules, name, path)), { recursive: true });
      writeFileSync(join(modules, name, path), bytes);
    }
  }
  for (const { folder: own } of workspacePackages().filter(({ manifest }) => isCompanion(manifest.name, tarballs))) {
    linkModules(join(root, own, "node_modules"), modules);
  }
  return { folder, node: [process.execPath] };
}

/** A published package's own dependencies, and those of the contract, which has all that renders hooks. */
function isCompanion(name: string, tarballs: Release["tarballs"]): boolean {
  return tarballs.has(name) || name === "@copilot-spaces/contract";
}

function linkModules(from: string, to: string): void {
  if (!existsSync(from)) return;
  const names = readdirSync(from).filter((name) => !name.startsWith("."));
  for (const name of names.flatMap((each) => (each.startsWith("@") ? scoped(from, each) : [each]))) {
    const target = join(to, name);
    if (name.startsWith("@copilot-spaces/") || existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(join(from, name), target, "junction");
  }
}

function scoped(folder: string, scope: string): string[] {
  return readdirSync(join(folder, scope)).map((name) => `${scope}/${name}`);
}

/** The same tarballs but for one file of one package; `undefined` takes the file away. Throws where nothing changes. */
export function withFile(
  tarballs: Release["tarballs"],
  { name, path }: { readonly name: string; readonly path: string },
  edit: (text: string) => string | undefined,
): Release["tarballs"] {
  const tarball = tarballs.get(name);
  const file = tarball?.files.find((each) => each.path === path);
  if (tarball === undefined || file === undefined) throw new Error(`${name} has no ${path}`);
  const before = file.bytes.toString("utf8");
  const after = edit(before);
  if (after === before) throw new Error(`${path} of ${name} is as it was`);
  const others = tarball.files.filter((each) => each !== file);
  const files = after === undefined ? others : [...others, { ...file, bytes: Buffer.from(after) }];
  const changed: Tarball = { ...tarball, files };
  return new Map([...tarballs, [name, changed]]);
}
