import { join } from "node:path";
import { requireSuccess } from "../../process/require-success.ts";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import { type PackedRelease, planAndPack } from "../pack/pack-release.ts";
import type { Stage } from "./drill.ts";

/** Publishes a package of the same name and version that holds next to nothing. */
export async function takeVersion({ env }: Stage, { name, version }: { name: string; version: string }): Promise<void> {
  using folder = temporaryFolder();
  folder.write({ "package.json": { name, version, description: "Other bytes." } });
  await requireSuccess("pnpm", ["publish", "--no-git-checks", "--tag", "latest"], { cwd: folder.path, env });
}

/** Plans and packs, below an empty folder, the release in which one package has its next patch version. */
export async function packPatch(stage: Stage, name: string, folder: string): Promise<PackedRelease> {
  const { repository } = stage.release;
  const options = { cwd: repository, env: stage.env };
  await requireSuccess("pnpm", ["exec", "changeset", "--patch", name, "--message", "Take the next version."], options);
  await requireSuccess("pnpm", ["exec", "changeset", "version"], options);
  return await planAndPack(repository, join(folder, "packed"), stage.env);
}

/** Leaves the repository with the versions that it was packed with. */
export async function forgetPatch({ release: { repository } }: Stage): Promise<void> {
  await requireSuccess("git", ["reset", "--quiet", "--hard"], { cwd: repository });
  await requireSuccess("git", ["clean", "--quiet", "--force", "-d"], { cwd: repository });
}
