import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackedRelease } from "../pack/pack-release.ts";
import { readTarball } from "./read-tarball.ts";
import { tarballFindings } from "./tarball-findings.ts";

/** Everything wrong with the tarballs of a release, each for itself and one with another. */
export async function releaseFindings({ repository, packages }: PackedRelease): Promise<string[]> {
  const document = readFileSync(join(repository, "spec/dist/openapi.json"));
  const documentHash = createHash("sha256").update(document).digest("hex");
  const tarballs = packages.map(({ file }) => readFileSync(file));
  const findings = await Promise.all(
    tarballs.map((each) => tarballFindings(each, { documentHash, folders: [repository] })),
  );
  return [...findings.flat(), ...versionFindings(tarballs), ...changelogFindings(tarballs)];
}

/** A package whose changelog says nothing about the released version. */
export function changelogFindings(tarballs: readonly Uint8Array[]): string[] {
  return tarballs.flatMap((each) => {
    const { manifest, files } = readTarball(each);
    const changelog = files.find(({ path }) => path === "CHANGELOG.md")?.bytes.toString("utf8") ?? "";
    return changelog.split("\n").includes(`## ${manifest.version}`)
      ? []
      : [`${manifest.name}: CHANGELOG.md says nothing about ${manifest.version}`];
  });
}

/** A package that asks for another version of a sibling than the one it is released with. */
export function versionFindings(tarballs: readonly Uint8Array[]): string[] {
  const manifests = tarballs.map((each) => readTarball(each).manifest);
  const versions = new Map(manifests.map(({ name, version }) => [name, version]));
  return manifests.flatMap(({ name, dependencies = {} }) =>
    Object.entries(dependencies)
      .filter(([dependency, range]) => versions.has(dependency) && versions.get(dependency) !== range)
      .map(
        ([dependency, range]) =>
          `${name} asks for ${dependency}@${range}, and ${versions.get(dependency)} is released with it`,
      ),
  );
}
