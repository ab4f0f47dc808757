import { statSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import type { Step, StepResult } from "../process/run-steps.ts";
import { drillSteps } from "./drills/drills.ts";
import {
  buildRepository,
  cloneHead,
  installRepository,
  type PackedRelease,
  planAndPack,
  raiseVersions,
} from "./pack/pack-release.ts";
import { packedPackages } from "./pack/packed-packages.ts";
import { publishPacked } from "./publish/publish-packed.ts";
import type { Registry } from "./registry/start-registry.ts";
import { releaseFindings } from "./tarballs/release-findings.ts";
import { secondBuildFindings } from "./tarballs/same-bytes.ts";

/** What a rehearsal needs. */
export interface RehearsalOptions {
  /** The repository whose HEAD is released. */
  readonly source: string;
  /** An empty folder for everything that it makes. */
  readonly folder: string;
  readonly registry: Registry;
  /** The folder of tarballs that are tried; without it they are packed. */
  readonly packed?: string;
}

/** A clean clone of HEAD with the versions of the release, built; and its tarballs. They come first: all else needs them. */
export function packSteps(options: RehearsalOptions, done: (release: PackedRelease) => void): Step[] {
  const { source, folder, registry, packed } = options;
  const repository = join(folder, "repository");
  const needed = (name: string, run: () => Promise<unknown>): Step => ({
    name,
    needed: true,
    run: async () => {
      const note = await run();
      return { code: 0, output: "", ...(typeof note === "string" ? { note } : {}) };
    },
  });
  return [
    needed("clean clone", async () => (await cloneHead(source, repository)).slice(0, 10)),
    needed("install", () => installRepository(repository)),
    needed("versions", () => raiseVersions(repository)),
    needed("build", () => buildRepository(repository)),
    needed(packed === undefined ? "pack" : "read the packed tarballs", async () => {
      const release =
        packed === undefined
          ? await planAndPack(repository, join(folder, "packed"), registry.env)
          : { repository, folder: packed, packages: packedPackages(packed) };
      done(release);
      return `\n${release.packages.map(packageLine).join("\n")}`;
    }),
  ];
}

function packageLine({ name, version, file }: PackedRelease["packages"][number]): string {
  const size = (statSync(file).size / 1000).toFixed(1);
  return `  ${`${name}@${version}`.padEnd(32)}${size.padStart(7)} kB`;
}

/** Everything that is tried with the tarballs of a release. */
export function trySteps(release: PackedRelease, options: RehearsalOptions & { readonly matrix: boolean }): Step[] {
  const { source, folder, registry } = options;
  const findings = (name: string, run: () => Promise<readonly string[]>): Step => ({
    name,
    run: async () => toResult(await run()),
  });
  return [
    findings("tarballs", () => releaseFindings(release)),
    findings("a second build has the same bytes", () =>
      secondBuildFindings(source, release, { folder, env: registry.env }),
    ),
    { name: "publish", needed: true, run: () => publishPacked({ ...release, env: registry.env, patience: 10 }) },
    ...drillSteps(release),
  ];
}

function toResult(findings: readonly string[]): StepResult {
  return { code: findings.length === 0 ? 0 : 1, output: findings.join("\n") };
}

/** What of a repository is not in its HEAD, one line a file. */
export async function uncommitted(source: string): Promise<string[]> {
  const { output } = await runCommand("git", ["status", "--porcelain"], { cwd: source });
  return output.split("\n").filter((line) => line !== "");
}
