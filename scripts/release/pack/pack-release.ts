import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { requireSuccess } from "../../process/require-success.ts";
import { runCommand } from "../../process/run-command.ts";
import { publishedPackages } from "../../process/workspace.ts";
import { headCommit } from "./head-commit.ts";
import { commitFile, type PackedPackage, packedPackages } from "./packed-packages.ts";

/** A release that is packed and not yet published. */
export interface PackedRelease {
  /** The repository that it was made of, with its versions raised. */
  readonly repository: string;
  /** What `changeset publish --from-pack-dir` takes. */
  readonly folder: string;
  /** In the order in which they are published: each after what it depends on. */
  readonly packages: readonly PackedPackage[];
}

/** Clones a repository's HEAD, without any file that is not committed. Resolves to the commit's hash. */
export async function cloneHead(source: string, repository: string): Promise<string> {
  await requireSuccess("git", ["clone", "--quiet", source, repository], { cwd: source });
  // Nothing that is done to the clone can reach the repository that it comes from.
  await requireSuccess("git", ["remote", "remove", "origin"], { cwd: repository });
  // Commits and tags are made in it, also where nobody has told git who they are, or where all are to be signed.
  for (const [name, value] of Object.entries(cloneSettings)) {
    await requireSuccess("git", ["config", name, value], { cwd: repository });
  }
  return await headCommit(repository);
}

const cloneSettings = {
  "user.name": "Release",
  "user.email": "release@localhost",
  "commit.gpgSign": "false",
  "tag.gpgSign": "false",
  "core.hooksPath": "/dev/null",
};

/**
 * In a clone, raises the versions that changesets ask for, and commits that, as their pull request does. Resolves to whether there was
 * anything to raise.
 */
export async function raiseVersions(repository: string, env: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const cwd = repository;
  const { code, output } = await runCommand("pnpm", ["exec", "changeset", "version"], { cwd, env });
  // That there is nothing to raise is a failure to changesets.
  if (code !== 0 && !output.includes("No unreleased changesets found")) {
    throw new Error(`pnpm changeset version ended with ${code}:\n${output.trim()}`);
  }
  if ((await requireSuccess("git", ["status", "--porcelain"], { cwd })) === "") return false;
  await requireSuccess("git", ["add", "--all"], { cwd });
  await requireSuccess("git", ["commit", "--quiet", "-m", "Raise the versions"], { cwd });
  return true;
}

/** Installs what the lock file names. */
export async function installRepository(repository: string): Promise<void> {
  await requireSuccess("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: repository });
}

/** Builds from nothing what is published, and the contract, whose cases are run on what is packed. */
export async function buildRepository(repository: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const names = [...publishedPackages(repository).map(({ manifest }) => manifest.name), "@copilot-spaces/contract"];
  const filters = names.map((name) => `--filter=${name}`);
  const args = ["exec", "turbo", "run", "build", ...filters, "--force", "--output-logs=errors-only"];
  await requireSuccess("pnpm", args, { cwd: repository, env });
}

/** Packs, once, what a registry does not have yet; without `env` the one that pnpm is configured for. */
export async function planAndPack(
  repository: string,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<PackedRelease> {
  const options = { cwd: repository, env };
  const plan = join(folder, "plan.json");
  await requireSuccess("pnpm", ["exec", "changeset", "publish-plan", "--output", plan], options);
  await requireSuccess(
    "pnpm",
    ["exec", "changeset", "pack", "--from-publish-plan", plan, "--out-dir", folder],
    options,
  );
  writeFileSync(join(folder, commitFile), `${await headCommit(repository)}\n`);
  return { repository, folder, packages: packedPackages(folder) };
}
