import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildRepository,
  cloneHead,
  installRepository,
  type PackedRelease,
  planAndPack,
  raiseVersions,
} from "../pack/pack-release.ts";
import type { PackedPackage } from "../pack/packed-packages.ts";
import { readTarball } from "./read-tarball.ts";

/** A machine that is set up otherwise: far from here, in a language of its own. */
const elsewhere = { TZ: "Pacific/Kiritimati", LC_ALL: "C", LANG: "tr_TR.UTF-8", CI: "1" };

/**
 * Makes a release once more, in another folder and with another time zone and language, and compares the tarballs byte
 * for byte. Resolves to the differences, by file.
 */
export async function secondBuildFindings(
  source: string,
  release: PackedRelease,
  { folder, env }: { folder: string; env: Readonly<Record<string, string>> },
): Promise<string[]> {
  const repository = join(folder, "a", "second", "repository");
  await cloneHead(source, repository);
  await installRepository(repository);
  await raiseVersions(repository);
  await buildRepository(repository, elsewhere);
  const second = await planAndPack(repository, join(folder, "packed-again"), { ...env, ...elsewhere });
  return differentBytes(release.packages, second.packages);
}

/** What differs between two packings of the same packages. */
export function differentBytes(first: readonly PackedPackage[], second: readonly PackedPackage[]): string[] {
  return first.flatMap((each) => {
    const other = second.find(({ name }) => name === each.name);
    if (other === undefined) return [`${each.name} was not packed the second time`];
    if (other.sha512 === each.sha512) return [];
    const files = differentFiles(readFileSync(each.file), readFileSync(other.file));
    const where = files.length > 0 ? files.join(", ") : "the order of files, or what the archive says about them";
    return [`${each.name}: two builds of the same commit differ in ${where}`];
  });
}

function differentFiles(first: Uint8Array, second: Uint8Array): string[] {
  const contents = [first, second].map(
    (packed) => new Map(readTarball(packed).files.map(({ path, bytes }) => [path, bytes.toString("base64")])),
  );
  const paths = new Set(contents.flatMap((each) => [...each.keys()]));
  return [...paths].filter((path) => contents[0]?.get(path) !== contents[1]?.get(path)).sort();
}
