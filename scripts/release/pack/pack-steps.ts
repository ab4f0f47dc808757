import { statSync } from "node:fs";
import type { Step } from "../../process/run-steps.ts";
import { buildRepository, cloneHead, installRepository, type PackedRelease, raiseVersions } from "./pack-release.ts";
import type { PackedPackage } from "./packed-packages.ts";

/** What {@link packSteps} makes. */
export interface PackStepsOptions {
  /** The repository whose HEAD is released. */
  readonly source: string;
  /** Where the clone is made. */
  readonly repository: string;
  /** Whether the versions are raised now, or have to be those of HEAD already, as in a real release. */
  readonly versions: "raised now" | "in HEAD";
  /** Makes the tarballs, or finds them. */
  readonly pack: (repository: string) => Promise<PackedRelease>;
}

/** A clean clone of HEAD, built, and its tarballs; each step needs the one before. */
export function packSteps(
  { source, repository, versions, pack }: PackStepsOptions,
  done: (release: PackedRelease) => void,
): Step[] {
  return [
    neededStep("clean clone", async () => (await cloneHead(source, repository)).slice(0, 10)),
    neededStep("install", () => installRepository(repository)),
    neededStep("versions", async () => {
      const raised = await raiseVersions(repository);
      if (raised && versions === "in HEAD") throw new Error(notRaised);
    }),
    neededStep("build", () => buildRepository(repository)),
    neededStep("tarballs, once", async () => {
      const release = await pack(repository);
      done(release);
      return release.packages.map(packageLine).join("");
    }),
  ];
}

const notRaised =
  "HEAD has changesets that are in no version yet: merge the pull request that raises the versions first, or run `pnpm changeset version` and commit.";

/** A step that the others cannot do without; what it resolves to is shown beside its name. */
function neededStep(name: string, run: () => Promise<unknown>): Step {
  return {
    name,
    needed: true,
    run: async () => {
      const note = await run();
      return { code: 0, output: "", ...(typeof note === "string" ? { note } : {}) };
    },
  };
}

function packageLine({ name, version, file }: PackedPackage): string {
  const size = (statSync(file).size / 1000).toFixed(1);
  return `\n  ${`${name}@${version}`.padEnd(40)}${size.padStart(7)} kB`;
}
