import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { requireSuccess } from "../../process/require-success.ts";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import { lastRelease } from "./last-release.ts";
import { openLastRelease, openSource, openWorkingTree } from "./open-source.ts";

const document = (title: string) => `openapi: 3.1.0\ninfo: { title: ${title}, version: "1" }\npaths: {}\n`;

/** A repository with a document and a package, and a commit for each version. */
async function repository() {
  const folder = temporaryFolder();
  const git = (...args: string[]) => {
    const identity = ["-c", "user.name=octocat", "-c", "user.email=octocat@example.com", "-c", "commit.gpgSign=false"];
    return requireSuccess("git", [...identity, ...args], { cwd: folder.path });
  };
  await git("init", "--quiet", "--initial-branch", "main");
  const commit = async (version: string) => {
    folder.write({
      "pnpm-workspace.yaml": "packages:\n  - spec\n",
      "spec/package.json": { name: "@copilot-spaces/openapi", version },
      "spec/openapi.yaml": document(`"${version}"`),
    });
    await git("add", "--all");
    await git("commit", "--quiet", "--allow-empty", "--message", version);
  };
  return { folder, git, commit, tag: (version: string) => git("tag", `@copilot-spaces/openapi@${version}`) };
}

it("finds the newest release before the current commit, and no pre-release", async () => {
  const { folder, git, commit, tag } = await repository();
  using _ = folder;
  expect(await lastRelease(folder.path)).toBeUndefined();
  await commit("1.0.0");
  expect(await openLastRelease(folder.path)).toBeUndefined();
  await tag("1.0.0");
  await git("checkout", "--quiet", "-b", "ahead");
  await commit("2.0.0");
  await tag("2.0.0");
  await git("checkout", "--quiet", "main");
  for (const version of ["1.9.0", "1.10.0", "1.11.0-next.0"]) {
    await commit(version);
    await tag(version);
  }
  await git("tag", "@copilot-spaces/client@3.0.0-next.0");
  await git("tag", "released");
  expect(await lastRelease(folder.path)).toBe("@copilot-spaces/openapi@1.10.0");
});

it("takes a release without the document for one: what it brought is not told again", async () => {
  const { folder, git, commit, tag } = await repository();
  using _ = folder;
  await commit("1.0.0");
  await tag("1.0.0");
  await git("tag", "@copilot-spaces/client@1.0.0");
  await git("tag", "copilot-spaces@1.0.0");
  expect(await lastRelease(folder.path)).toBe("@copilot-spaces/openapi@1.0.0");
  await git("commit", "--quiet", "--allow-empty", "--message", "Break the client");
  await git("tag", "@copilot-spaces/client@2.0.0");
  await git("commit", "--quiet", "--allow-empty", "--message", "Go on");
  expect(await lastRelease(folder.path)).toBe("@copilot-spaces/client@2.0.0");
});

it("tells a clone without history from a repository without a release", async () => {
  const { folder, commit, tag } = await repository();
  using _ = folder;
  using clone = temporaryFolder();
  await commit("1.0.0");
  await tag("1.0.0");
  await commit("1.1.0");
  const address = `file://${folder.path}`;
  await requireSuccess("git", ["clone", "--quiet", "--depth", "1", "--no-tags", address, "."], { cwd: clone.path });
  await expect(lastRelease(clone.path)).rejects.toThrow("git fetch --unshallow --tags");
});

it("opens a revision in a folder of its own, and leaves the repository as it is", async () => {
  const { folder, git, commit, tag } = await repository();
  using _ = folder;
  await commit("1.0.0");
  await tag("1.0.0");
  await commit("1.1.0");
  writeFileSync(join(folder.path, "spec/openapi.yaml"), document("edited"));
  const status = await git("status", "--porcelain");
  const release = await openLastRelease(folder.path);
  expect(release).toMatchObject({
    label: "@copilot-spaces/openapi@1.0.0",
    document: { info: { title: "1.0.0" } },
    versions: { "@copilot-spaces/openapi": "1.0.0" },
  });
  expect(existsSync(join(release?.code ?? "", "spec/package.json"))).toBe(true);
  release?.[Symbol.dispose]();
  expect(existsSync(release?.code ?? "")).toBe(false);
  using now = openWorkingTree(folder.path);
  expect(now).toMatchObject({ label: "working tree", document: { info: { title: "edited" } } });
  using main = await openSource("main", folder.path);
  expect(main.document).toMatchObject({ info: { title: "1.1.0" } });
  expect(await git("status", "--porcelain")).toBe(status);
});

it("opens files, and says of a name that it is none of both", async () => {
  const { folder, git, commit } = await repository();
  using _ = folder;
  folder.write({
    "one.yaml": document("one"),
    "two.json": { openapi: "3.1.0" },
    "three.json": {},
    "four.yaml": "a: [",
  });
  const open = (name: string) => openSource(join(folder.path, name), folder.path);
  expect(await open("one.yaml")).toMatchObject({
    label: "one.yaml",
    document: { info: { title: "one" } },
    versions: {},
  });
  expect(await open("two.json")).toMatchObject({ document: { openapi: "3.1.0" } });
  await expect(open("three.json")).rejects.toThrow("three.json cannot be read: it is no OpenAPI document.");
  await expect(open("four.yaml")).rejects.toThrow("four.yaml cannot be read:");
  await expect(openSource("mian", folder.path)).rejects.toThrow('"mian" is neither a file nor a revision');
  await commit("1.0.0");
  await git("rm", "--quiet", "spec/openapi.yaml");
  await git("commit", "--quiet", "--message", "Begin anew");
  await expect(openSource("main", folder.path)).rejects.toThrow("main has no spec/openapi.yaml.");
});
