import { mkdirSync } from "node:fs";
import { requireSuccess } from "../../process/require-success.ts";

/** Where a revision comes from and goes to. */
interface CheckOut {
  readonly repository: string;
  readonly folder: string;
  /** A file for git's notes, so that the repository's own index stays as it is. */
  readonly index: string;
}

/** Writes the files of a revision into a folder; the repository, its index and its work trees stay as they are. */
export async function checkOutRevision(revision: string, { repository, folder, index }: CheckOut): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const commit = ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`];
  const hash = (await requireSuccess("git", commit, { cwd: repository })).trim();
  // The work tree is not the one that the command runs in, so name what belongs to the repository itself.
  const top = (await requireSuccess("git", ["rev-parse", "--show-toplevel"], { cwd: repository })).trim();
  await requireSuccess("git", ["--work-tree", folder, "checkout", "--quiet", hash, "--", "."], {
    cwd: top,
    env: { GIT_INDEX_FILE: index },
  });
}
