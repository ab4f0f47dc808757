import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { layersFile, readLayers } from "../check/layers.ts";
import { runCommand } from "../process/run-command.ts";
import type { Step } from "../process/run-steps.ts";
import { documentFiles } from "./document-files.ts";
import { withLayer } from "./layer-entry.ts";
import { packageManifest } from "./package-manifest.ts";
import type { PackageRequest } from "./package-request.ts";
import { skeletonFiles } from "./skeleton-files.ts";

/** Writes a package's files and gives it its layer. Either all of it is there afterwards, or nothing. */
export function createPackage(request: PackageRequest, root: string): string[] {
  const files = packageFiles(request, root);
  const layers = JSON.stringify(withLayer(readLayers(root), request), null, 2);
  const parent = dirname(join(root, request.folder));
  mkdirSync(parent, { recursive: true });
  const aside = mkdtempSync(join(root, ".new-package-"));
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(aside, path)), { recursive: true });
      writeFileSync(join(aside, path), content);
    }
    const layersAside = `${join(root, layersFile)}.new`;
    writeFileSync(layersAside, `${layers}\n`);
    renameSync(aside, join(root, request.folder));
    renameSync(layersAside, join(root, layersFile));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  const changeset = request.isPublished ? [writeChangeset(request, root)] : [];
  return [...[...files.keys()].sort().map((path) => `${request.folder}/${path}`), layersFile, ...changeset];
}

function packageFiles(request: PackageRequest, root: string): Map<string, string> {
  const manifest = `${JSON.stringify(packageManifest(request, root), null, 2)}\n`;
  return new Map([
    ["package.json", manifest],
    ...skeletonFiles(request),
    ...(request.document === undefined ? [] : documentFiles(request, request.document)),
  ]);
}

/** A package's first release is 1.0.0. */
function writeChangeset({ name, shortName, description }: PackageRequest, root: string): string {
  const path = `.changeset/first-release-${shortName}.md`;
  mkdirSync(join(root, ".changeset"), { recursive: true });
  writeFileSync(join(root, path), `---\n"${name}": major\n---\n\nThe first release: ${uncapitalize(description)}\n`);
  return path;
}

function uncapitalize(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence) ? sentence.replace(/^./, (letter) => letter.toLowerCase()) : sentence;
}

/** What is left to do by the tools that everybody uses. Each can be run again by hand. */
export function finishingSteps({ folder, document }: PackageRequest, root: string): Step[] {
  const cwd = { cwd: root };
  return [
    ...(document === undefined
      ? []
      : [{ name: "pnpm generate", run: () => runCommand("node", ["scripts/generate.ts"], cwd) }]),
    {
      name: `biome check --write ${folder}`,
      run: () => runCommand("biome", ["check", "--colors=off", "--write", folder, layersFile], cwd),
    },
    {
      name: "pnpm install",
      run: () => runCommand("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline"], cwd),
    },
  ];
}
