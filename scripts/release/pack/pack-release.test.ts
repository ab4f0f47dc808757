import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { requireSuccess } from "../../process/require-success.ts";
import { type TemporaryFolder, temporaryFolder } from "../../process/temporary-folder.ts";
import { root } from "../../process/workspace.ts";
import { cloneHead, raiseVersions } from "./pack-release.ts";
import { uncommittedText } from "./uncommitted.ts";

/** A committed repository of one package with one changeset, in `source`. */
async function repositoryIn(folder: TemporaryFolder): Promise<string> {
  folder.write({
    "source/package.json": { name: "one", private: true },
    "source/pnpm-workspace.yaml": "packages: [it]\npmOnFail: ignore\nverifyDepsBeforeRun: false\n",
    "source/.changeset/config.json": { baseBranch: "main", access: "public" },
    "source/.changeset/more.md": '---\n"@one/it": minor\n---\n\nDo more.\n',
    "source/it/package.json": { name: "@one/it", version: "1.0.0" },
  });
  const cwd = join(folder.path, "source");
  await requireSuccess("git", ["init", "--quiet", "--initial-branch=main"], { cwd });
  await requireSuccess("git", ["add", "--all"], { cwd });
  const who = ["-c", "user.name=It", "-c", "user.email=it@localhost", "-c", "commit.gpgSign=false"];
  await requireSuccess("git", [...who, "commit", "--quiet", "-m", "One"], { cwd });
  return cwd;
}

test("a clone has what is committed, nothing else, and no way back", async () => {
  using folder = temporaryFolder();
  const source = await repositoryIn(folder);
  folder.write({ "source/it/more.js": "", "source/it/package.json": { name: "@one/other" } });
  const clone = join(folder.path, "clone");
  expect(await cloneHead(source, clone)).toMatch(/^[0-9a-f]{40}$/);
  expect(existsSync(join(clone, "it/more.js"))).toBe(false);
  expect(await requireSuccess("git", ["status", "--porcelain"], { cwd: clone })).toBe("");
  expect(await requireSuccess("git", ["remote"], { cwd: clone })).toBe("");
});

test("what is not committed is said, at most ten files of it", async () => {
  using folder = temporaryFolder();
  const source = await repositoryIn(folder);
  expect(await uncommittedText(source)).toBeUndefined();
  folder.write(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`source/made-${index}.js`, ""])));
  const text = await uncommittedText(source);
  expect(text).toContain("Not committed, so not in this release:\n?? made-0.js");
  expect(text?.split("\n")).toHaveLength(12);
  expect(text).toContain("… and 2 more");
});

test("versions are raised once and committed; then there is nothing to raise", async () => {
  using folder = temporaryFolder();
  const clone = join(folder.path, "clone");
  await cloneHead(await repositoryIn(folder), clone);
  // The repository of the test has no dependencies: changesets is this one's.
  const env = { PATH: [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter) };
  expect(await raiseVersions(clone, env)).toBe(true);
  expect(await requireSuccess("git", ["status", "--porcelain"], { cwd: clone })).toBe("");
  expect(await requireSuccess("git", ["show", "HEAD:it/package.json"], { cwd: clone })).toContain('"version": "1.1.0"');
  expect(await raiseVersions(clone, env)).toBe(false);
});
