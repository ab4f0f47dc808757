import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { copyWorkingTree } from "../../process/copy-working-tree.ts";
import { requireSuccess } from "../../process/require-success.ts";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import { runChangesets } from "./run-changesets.ts";

const folder = temporaryFolder();
const tag = "@copilot-spaces/openapi@1.0.0";
const codespaces = "spec/paths/repos_{owner}_{repo}_pulls_{pull_number}_codespaces.yaml";

/** The repository on the day after its first release. */
beforeAll(async () => {
  await copyWorkingTree(folder.path);
  for (const file of changesets()) rmSync(join(folder.path, ".changeset", file));
  rmSync(join(folder.path, ".changeset/spec-changesets.json"), { force: true });
  const git = (...args: string[]) => requireSuccess("git", args, { cwd: folder.path });
  const author = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgSign=false"];
  await git(...author, "commit", "--quiet", "--all", "--message", "Release");
  await git("tag", tag);
  return () => folder[Symbol.dispose]();
});

function changesets(): string[] {
  return readdirSync(join(folder.path, ".changeset")).filter((name) => name.endsWith(".md") && name !== "README.md");
}

/** Changes a file until the test is over, as a person would. */
function edit(file: string, from: string, to: string): void {
  const path = join(folder.path, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  onTestFinished(() => writeFileSync(path, text));
}

const run = (options: { check?: boolean } = {}) =>
  runChangesets({ repository: folder.path, today: "2026-11-20", ...options });

it("takes a change from the refusal, through the changesets that it writes, to agreement", async () => {
  edit(codespaces, "aliases: [new]", "aliases: []");
  const refused = await run({ check: true });
  expect(refused.findings).toContainEqual(
    expect.stringContaining("copilot-spaces has no changeset, and what has changed asks for a major:"),
  );
  expect(changesets()).toEqual([]);
  const written = await run();
  expect(written).toEqual({
    lines: [
      "wrote    .changeset/spec-openapi.md",
      "wrote    .changeset/spec-types.md",
      "wrote    .changeset/spec-copilot-spaces.md",
    ],
    findings: [],
  });
  const text = readFileSync(join(folder.path, ".changeset/spec-copilot-spaces.md"), "utf8");
  expect(text).toMatch(/^---\n"copilot-spaces": major\n---\n/);
  expect(text).toContain("codespace new");
  expect(text).toContain("Before:");
  expect((await run()).lines.every((line) => line.startsWith("same "))).toBe(true);

  edit(".changeset/spec-copilot-spaces.md", '"copilot-spaces": major', '"copilot-spaces": minor');
  const edited = await run();
  expect(edited.lines).toContain("yours    .changeset/spec-copilot-spaces.md (edited, and left as it is)");
  expect(edited.findings).toEqual([expect.stringContaining("copilot-spaces is to be released as a minor")]);

  const [entry = ""] = /\{"package".*\}/.exec(edited.findings[0] ?? "") ?? [];
  writeFileSync(join(folder.path, ".changeset/exceptions.json"), `[${entry}]`);
  expect(await run({ check: true })).toEqual({
    lines: [`No package would be released with less than the changes since ${tag} ask for.`],
    findings: [],
  });
  edit(codespaces, "aliases: []", "aliases: [new]");
  expect((await run({ check: true })).findings).toEqual([expect.stringContaining("is not needed: take it out.")]);
}, 300_000);
