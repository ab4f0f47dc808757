import { parseChangesetFile } from "@changesets/parse";
import type { Manifest } from "../../process/workspace.ts";
import { type Bump, bumps, higherBump } from "../change-report.ts";
import { ChangesetError } from "./changeset-error.ts";
import { versionStep } from "./version-step.ts";

/** What the levels are read from. */
export interface Granting {
  /** The texts of the changesets, by the names of their files. */
  readonly files: ReadonlyMap<string, string>;
  /** The published packages as they are now. */
  readonly packages: readonly Manifest[];
  /** The versions that the base has; a package that is not there is new. */
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * The level that each package is going to be released with: by its changesets, by what they have done to its version
 * already, and at least a patch where a package that it installs is released.
 *
 * @throws {ChangesetError} for a changeset that changesets would refuse.
 */
export function grantedLevels({ files, packages, versions }: Granting): Readonly<Record<string, Bump>> {
  const levels: Record<string, Bump> = {};
  for (const { name, version = "0.0.0" } of packages) levels[name] = versionStep(versions[name] ?? "0.0.0", version);
  for (const [file, text] of files) {
    for (const { name, bump } of readReleases(file, text)) {
      const level = levels[name];
      if (level === undefined) {
        throw new ChangesetError(`.changeset/${file} names "${name}", and no package that is published is called so.`);
      }
      levels[name] = higherBump(level, bump);
    }
  }
  // Dependencies come first in none of the lists, so go on until nothing changes.
  for (let again = true; again; ) {
    const raised = packages.filter((each) => levels[each.name] === "none" && dependsOnReleased(each, levels));
    for (const { name } of raised) levels[name] = "patch";
    again = raised.length > 0;
  }
  return levels;
}

/** The workspace's packages are depended on by their exact versions, so that a new one asks for a release. */
function dependsOnReleased(
  { dependencies, peerDependencies }: Manifest,
  levels: Readonly<Record<string, Bump>>,
): boolean {
  return Object.keys({ ...dependencies, ...peerDependencies }).some((name) => (levels[name] ?? "none") !== "none");
}

function readReleases(file: string, text: string): { readonly name: string; readonly bump: Bump }[] {
  try {
    return parseChangesetFile(text).releases.map(({ name, type }) => ({
      name,
      bump: bumps.find((bump) => bump === type) ?? "none",
    }));
  } catch (error) {
    const [line = ""] = error instanceof Error ? error.message.split("\n") : [];
    throw new ChangesetError(`.changeset/${file}: ${line}`);
  }
}
