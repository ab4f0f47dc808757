import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** One tarball that is ready to be published. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** The tarball's path, absolute. */
  readonly file: string;
  /** The tarball's SHA-512 in hexadecimal digits. */
  readonly sha512: string;
}

/** The file beside the tarballs that names the commit which they were made of. */
export const commitFile = "commit.txt";

/** The commit that tarballs were made of. */
export function packedCommit(folder: string): string {
  return readFileSync(join(folder, commitFile), "utf8").trim();
}

interface PublishPlan {
  readonly version: number;
  readonly plan: readonly (readonly {
    readonly name: string;
    readonly version: string;
    readonly tarball?: { readonly path: string; readonly integrity: string };
  }[])[];
}

function readPlan(folder: string): PublishPlan {
  return JSON.parse(readFileSync(join(folder, "publish-plan.json"), "utf8"));
}

/**
 * Reads the plan that `changeset pack` leaves beside its tarballs, in the order in which it publishes. Throws when a
 * tarball is not the one that was packed.
 */
export function packedPackages(folder: string): PackedPackage[] {
  return readPlan(folder)
    .plan.flat()
    .flatMap(({ name, version, tarball }) => {
      if (tarball === undefined) return [];
      const file = resolve(folder, tarball.path);
      const bytes = readFileSync(file);
      const integrity = `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
      if (integrity !== tarball.integrity) throw new Error(`${file} is not the tarball that was packed; pack again`);
      return [{ name, version, file, sha512: createHash("sha512").update(bytes).digest("hex") }];
    });
}

/**
 * Writes, into another folder, the part of a plan that is still to be published; the tarballs stay where they are. What
 * is left out is not sent again: not every registry says of a version that it is there already in the same words.
 */
export function writeRemainingPlan(folder: string, target: string, remaining: ReadonlySet<string>): void {
  const { plan, ...rest } = readPlan(folder);
  const chunks = plan.map((chunk) =>
    chunk
      .filter(({ name }) => remaining.has(name))
      .map((each) =>
        each.tarball === undefined
          ? each
          : { ...each, tarball: { ...each.tarball, path: resolve(folder, each.tarball.path) } },
      ),
  );
  const left = chunks.filter((chunk) => chunk.length > 0);
  writeFileSync(join(target, "publish-plan.json"), JSON.stringify({ ...rest, plan: left }, null, 2));
}
