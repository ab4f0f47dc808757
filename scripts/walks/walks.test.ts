import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type BuiltCopy, builtCopy } from "../process/built-copy.ts";
import { runCommand } from "../process/run-command.ts";
import { root } from "../process/workspace.ts";
import { readWalk } from "./read-walk.ts";
import { type RecordingRegistry, recordingRegistry } from "./recording-registry.ts";
import { runWalk, type WalkGround } from "./run-walk.ts";
import { walkPages } from "./walk-pages.ts";

let copy: BuiltCopy;
let shell: (text: string, env?: Readonly<Record<string, string>>) => ReturnType<WalkGround["shell"]>;
let registry: RecordingRegistry;

/** A clone that stands where the reader's does: after the first release, with nothing waiting. */
beforeAll(async () => {
  registry = await recordingRegistry();
  copy = await builtCopy();
  const author = { GIT_AUTHOR_NAME: "Nobody", GIT_AUTHOR_EMAIL: "nobody@example.com" };
  const env = {
    ...copy.env,
    ...author,
    GIT_COMMITTER_NAME: author.GIT_AUTHOR_NAME,
    GIT_COMMITTER_EMAIL: author.GIT_AUTHOR_EMAIL,
    // No colours, no spinners, no editor.
    CI: "1",
    NO_COLOR: "1",
  };
  shell = (text, more = {}) =>
    runCommand("bash", ["-euo", "pipefail", "-c", text], { cwd: copy.path, env: { ...env, ...more } });
  const { code, output } = await shell(`
    git clone -q --bare . .git/origin && git remote add origin "$PWD/.git/origin"
    pnpm exec changeset version
    git add -A && git commit -q -m "Release the packages" && pnpm exec changeset git-tag && git tag released`);
  if (code !== 0) throw new Error(output);
});

afterAll(async () => {
  copy[Symbol.dispose]();
  await registry.close();
});

/** What tells npm something is told to a registry of ours; everything else finds the usual one. */
function groundFor(page: string): WalkGround {
  const more = page.includes("pre-release") ? registry.env : {};
  return { path: copy.path, shell: (text) => shell(text, more) };
}

/** To where every walk begins. What git ignores stays, but for that of packages that a walk has made. */
async function goBack(): Promise<void> {
  const { code, output } = await shell(`
    git reset -q --hard released && git clean -fdq && git checkout -q -B main
    for folder in packages/* apps/* examples/*; do [ -f "$folder/package.json" ] || rm -rf "$folder"; done
    rm -rf build`);
  if (code !== 0) throw new Error(output);
}

// Builds, compilers, registries: a limit that only finds what hangs, on a busy machine too.
it.each(walkPages)("%s says what happens", { timeout: 900_000 }, async (page) => {
  const steps = readWalk(readFileSync(join(root, page), "utf8"));
  expect(steps.some(({ kind }) => kind === "commands")).toBe(true);
  try {
    await runWalk(page, steps, groundFor(page));
  } finally {
    await goBack();
  }
});

it("a page whose command fails, prints something else, or whose edit does not fit is found, with its line", async () => {
  const walk = (markdown: string) => runWalk("page.md", readWalk(markdown), { path: copy.path, shell });
  await expect(walk("# A\n\n```sh\nexit 3\n```\n")).rejects.toThrow("page.md:3: ended with 3");
  await expect(walk("```sh\necho one\n```\n\n```text\ntwo\n```\n")).rejects.toThrow('page.md:1: "two" was not printed');
  await expect(walk("```diff\n--- a/LICENSE\n+++ b/LICENSE\n-no such line\n```\n")).rejects.toThrow(
    "page.md:1: these lines stand 0 times in LICENSE, not once",
  );
  await expect(walk("```sh\necho one two\n# exit code 0\n```\n\n```text\none …\n```\n")).resolves.toBeUndefined();
});
