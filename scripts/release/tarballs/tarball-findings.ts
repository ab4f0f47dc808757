import { allowedFilesFindings } from "./allowed-files.ts";
import { billFindings } from "./bill-findings.ts";
import { documentFindings } from "./document-findings.ts";
import { machinePathFindings } from "./machine-paths.ts";
import { manifestFindings } from "./manifest-findings.ts";
import { npmShapeFindings } from "./npm-shape.ts";
import { readTarball } from "./read-tarball.ts";
import { secretFindings } from "./secrets.ts";
import { sizeFindings } from "./size-budget.ts";

/** What a tarball is held against. */
export interface TarballContext {
  /** The SHA-256 of the document that the release is made from. */
  readonly documentHash: string;
  /** Folders that it was made in, absolute: none of them may be named in it. */
  readonly folders: readonly string[];
}

/** Everything wrong with a package as npm would get it, one sentence each. */
export async function tarballFindings(packed: Uint8Array, context: TarballContext): Promise<string[]> {
  const tarball = readTarball(packed);
  const findings = [
    ...allowedFilesFindings(tarball),
    ...manifestFindings(tarball),
    ...machinePathFindings(tarball, context.folders),
    ...secretFindings(tarball),
    ...sizeFindings(tarball),
    ...billFindings(tarball, context.documentHash),
    ...documentFindings(tarball, context.documentHash),
    ...(await npmShapeFindings(tarball)),
  ];
  return findings.map((finding) => `${tarball.manifest.name}: ${finding}`);
}
