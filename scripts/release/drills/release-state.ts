import { readFileSync } from "node:fs";
import { runCommand } from "../../process/run-command.ts";
import type { PackedRelease } from "../pack/pack-release.ts";
import type { PackedPackage } from "../pack/packed-packages.ts";
import { comparePublished } from "../publish/compare-published.ts";
import { readTarball } from "../tarballs/read-tarball.ts";

/** How far a release has come. */
export interface ReleaseState {
  /** The names of what the registry has, with the very bytes that were packed. */
  readonly published: ReadonlySet<string>;
  /** The names of what carries a tag. */
  readonly tagged: ReadonlySet<string>;
}

/** Which packages of the release each one depends on, as its tarball says. */
export type ReleaseDependencies = ReadonlyMap<string, readonly string[]>;

/** Looks into a registry and a repository. */
export async function releaseState(url: string, { packages, repository }: PackedRelease): Promise<ReleaseState> {
  const states = await comparePublished(url, packages);
  const { output } = await runCommand("git", ["tag", "--list"], { cwd: repository });
  const tags = new Set(output.split("\n"));
  return {
    published: new Set(states.filter(({ state }) => state === "same").map(({ name }) => name)),
    tagged: new Set(packages.filter(({ name, version }) => tags.has(`${name}@${version}`)).map(({ name }) => name)),
  };
}

/** Reads each tarball's own package.json: what is there is what somebody installs. */
export function releaseDependencies(packages: readonly PackedPackage[]): ReleaseDependencies {
  const names = new Set(packages.map(({ name }) => name));
  return new Map(
    packages.map(({ name, file }) => {
      const { dependencies = {}, peerDependencies = {} } = readTarball(readFileSync(file)).manifest;
      return [name, Object.keys({ ...dependencies, ...peerDependencies }).filter((each) => names.has(each))];
    }),
  );
}

/** What nobody could install at this moment, and what is tagged although it is not published. */
export function unsafeFindings({ published, tagged }: ReleaseState, dependencies: ReleaseDependencies): string[] {
  return [
    ...[...published].flatMap((name) =>
      (dependencies.get(name) ?? [])
        .filter((each) => !published.has(each))
        .map((each) => `${name} is published, and ${each}, which it depends on, is not`),
    ),
    ...[...tagged].filter((name) => !published.has(name)).map((name) => `${name} is tagged and not published`),
  ];
}

/** What a release still lacks. */
export function incompleteFindings({ published, tagged }: ReleaseState, dependencies: ReleaseDependencies): string[] {
  const names = [...dependencies.keys()];
  return [
    ...names.filter((name) => !published.has(name)).map((name) => `${name} is still not published`),
    ...names.filter((name) => !tagged.has(name)).map((name) => `${name} is still not tagged`),
  ];
}
