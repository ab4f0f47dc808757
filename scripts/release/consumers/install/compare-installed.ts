import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Tarball } from "../../tarballs/read-tarball.ts";

/** In what an installed package is not what was packed, one sentence each. */
export function compareInstalled(folder: string, { manifest, files }: Tarball): string[] {
  const installed = new Set(listFiles(folder));
  const findings = files.flatMap(({ path, bytes }) => {
    if (!installed.delete(path)) return [`${path} is missing`];
    return readFileSync(join(folder, path)).equals(bytes) ? [] : [`${path} is not what was packed`];
  });
  const added = [...installed].map((path) => `${path} was not packed`);
  return [...findings, ...added].map((finding) => `${manifest.name}: ${finding}`);
}

/** Files below a package's folder, without packages below it. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !path.startsWith("node_modules/"));
}
