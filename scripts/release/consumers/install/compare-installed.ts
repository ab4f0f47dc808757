import { createHash } from "node:crypto";
import type { Tarball } from "../../tarballs/read-tarball.ts";

/** In what the files of an installed package, each with its SHA-256, are not what was packed, one sentence each. */
export function compareInstalled(
  { manifest, files }: Tarball,
  installed: Readonly<Record<string, string | undefined>>,
): string[] {
  const findings = files.flatMap(({ path, bytes }) => {
    const hash = installed[path];
    if (hash === undefined) return [`${path} is missing`];
    return hash === createHash("sha256").update(bytes).digest("hex") ? [] : [`${path} is not what was packed`];
  });
  const packed = new Set(files.map(({ path }) => path));
  const added = Object.keys(installed).filter((path) => !packed.has(path));
  return [...findings, ...added.map((path) => `${path} was not packed`)].map((each) => `${manifest.name}: ${each}`);
}
