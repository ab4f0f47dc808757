import { requireSuccess } from "../../process/require-success.ts";
import { runCommand } from "../../process/run-command.ts";
import { SourceError } from "./source-error.ts";

const prefix = "@copilot-spaces/openapi@";

/**
 * The tag of the last release that the current commit builds on: the newest version that is no pre-release, because
 * changesets pile up until there is one. `undefined` where nothing has been released.
 *
 * @throws {SourceError} where git has no tags because it was told to leave them out.
 */
export async function lastRelease(repository: string): Promise<string | undefined> {
  const git = (...args: readonly string[]) => requireSuccess("git", args, { cwd: repository });
  const { code } = await runCommand("git", ["rev-parse", "--verify", "--quiet", "HEAD"], { cwd: repository });
  if (code !== 0) return undefined;
  const tags = (await git("tag", "--list", `${prefix}*`, "--merged", "HEAD")).split("\n").map((tag) => tag.trim());
  const releases = tags.flatMap((tag) => {
    const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)$/.exec(tag.slice(prefix.length)) ?? [];
    return numbers.length === 0 ? [] : [{ tag, numbers: numbers.map(Number) }];
  });
  const [newest] = releases.sort((one, other) => compareNumbers(other.numbers, one.numbers));
  if (newest !== undefined) return newest.tag;
  if ((await git("rev-parse", "--is-shallow-repository")).trim() !== "true") return undefined;
  throw new SourceError(
    "This clone is shallow, so that the last release's tag may be missing: git fetch --unshallow --tags",
  );
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((number, position) => number !== other[position]);
  return index === -1 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
