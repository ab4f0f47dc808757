import { requireSuccess } from "../../process/require-success.ts";

/** The hash of the commit that a repository stands on. */
export async function headCommit(repository: string): Promise<string> {
  return (await requireSuccess("git", ["rev-parse", "HEAD"], { cwd: repository })).trim();
}
