import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../process/run-command.ts";
import type { Registry } from "../registry/start-registry.ts";

/** One tarball that is ready to be published. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** The tarball's path, absolute. */
  readonly file: string;
  /** The tarball's SHA-512 in hexadecimal digits. */
  readonly sha512: string;
}

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
export async function cloneHead(source: string, target: string): Promise<string> {
  await succeed("git", ["clone", "--quiet", source, target], { cwd: source });
  // Nothing that is done to the clone can reach the repository that it comes from.
  await succeed("git", ["remote", "remove", "origin"], { cwd: target });
  return (await succeed("git", ["rev-parse", "HEAD"], { cwd: target })).trim();
}

/** Raises the versions that changesets ask for and builds everything from nothing, in a clone of its own. */
export async function buildRelease(repository: string): Promise<void> {
  const cwd = repository;
  await succeed("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd });
  await succeed("pnpm", ["exec", "changeset", "version"], { cwd });
  await succeed("pnpm", ["exec", "turbo", "run", "build", "--force", "--output-logs=errors-only"], { cwd });
}

/** Packs, once, what the registry does not have yet. */
export async function packBuilt(repository: string, folder: string, registry: Registry): Promise<PackedRelease> {
  const options = { cwd: repository, env: registry.env };
  const plan = join(folder, "plan.json");
  await succeed("pnpm", ["exec", "changeset", "publish-plan", "--output", plan], options);
  await succeed("pnpm", ["exec", "changeset", "pack", "--from-publish-plan", plan, "--out-dir", folder], options);
  return { repository, folder, packages: packedPackages(folder) };
}

/** Clean clone of HEAD → versions → build → tarballs, below an empty folder. */
export async function packRelease(source: string, folder: string, registry: Registry): Promise<PackedRelease> {
  const repository = join(folder, "repository");
  await cloneHead(source, repository);
  await buildRelease(repository);
  return await packBuilt(repository, join(folder, "packed"), registry);
}

interface PublishPlan {
  readonly plan: readonly (readonly {
    readonly kind: string;
    readonly name: string;
    readonly version: string;
    readonly tarball?: { readonly path: string };
  }[])[];
}

/** Reads the plan that `changeset pack` leaves beside its tarballs. */
export function packedPackages(folder: string): PackedPackage[] {
  const { plan }: PublishPlan = JSON.parse(readFileSync(join(folder, "publish-plan.json"), "utf8"));
  return plan.flat().flatMap(({ name, version, tarball }) => {
    if (tarball === undefined) return [];
    const file = join(folder, tarball.path);
    return [{ name, version, file, sha512: createHash("sha512").update(readFileSync(file)).digest("hex") }];
  });
}

async function succeed(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<string> {
  const { code, output } = await runCommand(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(" ")} failed in ${options.cwd}\n${output}`);
  return output;
}
