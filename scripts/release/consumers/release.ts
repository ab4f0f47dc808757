import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, publishedPackages } from "../../process/workspace.ts";
import type { PackedPackage } from "../pack/packed-packages.ts";
import { readTarball, type Tarball } from "../tarballs/read-tarball.ts";

/** What is tried: tarballs, and the repository that they were made of. */
export interface Release {
  /** Where the programs that are not published come from, with everything built: absolute. */
  readonly repository: string;
  /** Every package that is published, also one that this release leaves as it is in the registry. */
  readonly manifests: readonly Manifest[];
  /** The tarballs by the packages' names. */
  readonly tarballs: ReadonlyMap<string, Tarball>;
  /** The OpenAPI document that the packages are made of. */
  readonly document: object;
}

/** Reads the tarballs of a release. Throws where one is not what was packed, or there is none. */
export function readRelease(packages: readonly PackedPackage[], repository: string): Release {
  if (packages.length === 0) throw new Error("nothing was packed");
  const tarballs = new Map(packages.map((each) => [each.name, readPacked(each)]));
  const manifests = publishedPackages(repository).map(({ manifest }) => manifest);
  const document = tarballs
    .get("@copilot-spaces/openapi")
    ?.files.find(({ path }) => path === "dist/openapi.json")
    ?.bytes.toString("utf8");
  return {
    repository,
    manifests: manifests.map((manifest) => tarballs.get(manifest.name)?.manifest ?? manifest),
    tarballs,
    document: JSON.parse(document ?? readFileSync(join(repository, "spec/dist/openapi.json"), "utf8")),
  };
}

function readPacked({ file, sha512 }: PackedPackage): Tarball {
  const bytes = readFileSync(file);
  if (createHash("sha512").update(bytes).digest("hex") !== sha512)
    throw new Error(`${file} was changed after it was packed`);
  return readTarball(bytes);
}
