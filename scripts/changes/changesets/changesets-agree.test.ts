import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runCommand } from "../../process/run-command.ts";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import { root } from "../../process/workspace.ts";
import { bumps } from "../change-report.ts";
import { grantedLevels } from "./granted-levels.ts";
import { readChangesetFolder } from "./read-folder.ts";

const dependencies = {
  openapi: {},
  types: { devDependencies: { openapi: "workspace:*" } },
  client: { dependencies: { types: "workspace:*" } },
  react: { dependencies: { client: "workspace:*", types: "workspace:*" } },
  testing: { dependencies: { openapi: "workspace:*", types: "workspace:*" } },
  cli: { devDependencies: { client: "workspace:*" } },
};
const packages = Object.entries(dependencies).map(([name, each]) => ({ name, version: "1.2.3", ...each }));
const versions = Object.fromEntries(packages.map(({ name, version }) => [name, version]));

it.each([
  ['"openapi": major'],
  ['"types": patch'],
  ['"types": major\n"react": minor'],
  ['"cli": minor\n"client": patch'],
])(
  "grants what changesets would release for %j",
  async (releases) => {
    using folder = temporaryFolder();
    folder.write({
      "package.json": { name: "root", private: true },
      "pnpm-workspace.yaml": "packages:\n  - packages/*\n",
      ".changeset/config.json": readFileSync(join(root, ".changeset/config.json"), "utf8"),
      ".changeset/one.md": `---\n${releases}\n---\n\nText.\n`,
    });
    for (const each of packages) folder.write({ [`packages/${each.name}/package.json`]: each });
    const run = (command: string, ...args: readonly string[]) => runCommand(command, args, { cwd: folder.path });
    await run("git", "init", "--quiet", "--initial-branch", "main");
    const identity = ["-c", "user.name=octocat", "-c", "user.email=octocat@example.com"];
    await run("git", ...identity, "commit", "--quiet", "--allow-empty", "--message", "Begin");
    const command = join(root, "node_modules/@changesets/cli/bin.js");
    const { code, output } = await run(process.execPath, command, "status", "--output", "plan.json");
    expect(code, output).toBe(0);
    const plan: { releases: { name: string; type: string }[] } = JSON.parse(
      readFileSync(join(folder.path, "plan.json"), "utf8"),
    );
    const { files } = readChangesetFolder(join(folder.path, ".changeset"));
    const planned = plan.releases.map(({ name, type }) => [name, bumps.find((bump) => bump === type)]);
    const none = packages.map(({ name }) => [name, "none"]);
    expect(grantedLevels({ files, packages, versions })).toEqual(Object.fromEntries([...none, ...planned]));
  },
  30_000,
);
