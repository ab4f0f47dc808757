import { join } from "node:path";
import type { Step } from "../process/run-steps.ts";
import { consumerChecks } from "./consumers/consumer-checks.ts";
import { drillSteps } from "./drills/drills.ts";
import { findingsStep } from "./findings-step.ts";
import type { PackedRelease } from "./pack/pack-release.ts";
import { publishPacked } from "./publish/publish-packed.ts";
import type { Registry } from "./registry/start-registry.ts";
import { releaseFindings } from "./tarballs/release-findings.ts";
import { secondBuildFindings } from "./tarballs/same-bytes.ts";

/** What a rehearsal tries a release with. */
export interface TryOptions {
  /** The repository whose HEAD is released. */
  readonly source: string;
  /** A folder for everything that it makes. */
  readonly folder: string;
  readonly registry: Registry;
  /** Whether every package manager, compiler, runtime and bundler installs and runs it, or one of each. */
  readonly matrix: boolean;
}

/** Everything that is tried with the tarballs of a release. */
export function trySteps(release: PackedRelease, options: TryOptions): Step[] {
  const { source, folder, registry, matrix } = options;
  const { packages, repository } = release;
  return [
    findingsStep("what is in the tarballs", () => releaseFindings(release)),
    findingsStep("a second build has the same bytes", () =>
      secondBuildFindings(source, release, { folder, env: registry.env }),
    ),
    {
      name: "publish to the registry on this machine",
      needed: true,
      run: () => publishPacked({ ...release, env: registry.env, patience: 10 }),
    },
    ...consumerChecks({
      registry: registry.url,
      packages,
      matrix,
      folder: join(folder, "consumers"),
      workspace: repository,
    }),
    ...drillSteps(release),
  ];
}
