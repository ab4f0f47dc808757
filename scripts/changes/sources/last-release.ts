import { requireSuccess } from "../../process/require-success.ts";
import { runCommand } from "../../process/run-command.ts";
import { SourceError } from "./source-error.ts";

/** The package whose tag stands for a release that several packages are part of. */
const first = "@copilot-spaces/openapi";

/**
 * A tag of the last release that the current commit builds on. A release may be of any of the packages; a pre-release is
 * none, because changesets pile up until there is a release. `undefined` where nothing has been released.
 *
 * @throws {SourceError} where git has no tags because it was told to leave them out.
 */
export async function lastRelease(repository: string): Promise<string | undefined> {
  const git = (...args: readonly string[]) => requireSuccess("git", args, { cwd: repository });
  const { code } = await runCommand("git", ["rev-parse", "--verify", "--quiet", "HEAD"], { cwd: repository });
  if (code !== 0) return undefined;
  const newest = newestOfEach((await git("tag", "--list", "--merged", "HEAD")).split("\n"));
  const distances = await Promise.all(
    newest.map(async (tag) => ({ tag, commits: Number(await git("rev-list", "--count", `${tag}..HEAD`)) })),
  );
  const [last] = distances.sort((one, other) => one.commits - other.commits);
  if (last !== undefined) return last.tag;
  if ((await git("rev-parse", "--is-shallow-repository")).trim() !== "true") return undefined;
  throw new SourceError(
    "This clone is shallow, so that the last release's tag may be missing: git fetch --unshallow --tags",
  );
}

/** Of each package the tag with the highest version, the package's that stands for the others first. */
function newestOfEach(tags: readonly string[]): string[] {
  const newest = new Map<string, { readonly tag: string; readonly numbers: readonly number[] }>();
  for (const tag of tags.map((each) => each.trim())) {
    const [, name = "", ...numbers] = /^((?:@[\w.-]+\/)?[\w.-]+)@(\d+)\.(\d+)\.(\d+)$/.exec(tag) ?? [];
    const release = { tag, numbers: numbers.map(Number) };
    const known = newest.get(name)?.numbers ?? [];
    if (name !== "" && compareNumbers(release.numbers, known) > 0) newest.set(name, release);
  }
  const names = [...newest.keys()].sort((one, other) => Number(other === first) - Number(one === first));
  return names.flatMap((name) => newest.get(name)?.tag ?? []);
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((number, position) => number !== other[position]);
  return index === -1 ? 0 : (one[index] ?? 0) - (other[index] ?? -1);
}
