import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { PackedPackage } from "../pack/packed-packages.ts";
import { readTarball, type Tarball } from "../tarballs/read-tarball.ts";

/** What is tried: tarballs, and the repository that they were made of. */
export interface Release {
  readonly packages: readonly PackedPackage[];
  /** Where the programs that are not published come from, with everything built: absolute. */
  readonly repository: string;
  /** The tarballs by the packages' names. */
  readonly tarballs: ReadonlyMap<string, Tarball>;
  /** The OpenAPI document as it is packed. */
  readonly document: object;
}

/** Reads the tarballs of a release. Throws where one is not what was packed. */
export function readRelease(packages: readonly PackedPackage[], repository: string): Release {
  const tarballs = new Map(packages.map((each) => [each.name, readPacked(each)]));
  const document = tarballs
    .get("@copilot-spaces/openapi")
    ?.files.find(({ path }) => path === "dist/openapi.json")
    ?.bytes.toString("utf8");
  if (document === undefined) throw new Error("@copilot-spaces/openapi is not packed with its dist/openapi.json");
  return { packages, repository, tarballs, document: JSON.parse(document) };
}

function readPacked({ file, sha512 }: PackedPackage): Tarball {
  const bytes = readFileSync(file);
  if (createHash("sha512").update(bytes).digest("hex") !== sha512)
    throw new Error(`${file} was changed after it was packed`);
  return readTarball(bytes);
}
