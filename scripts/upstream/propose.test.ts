import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { readWorkflow } from "../check/workflows/workflow.ts";
import { requireSuccess } from "../process/require-success.ts";
import { runCommand } from "../process/run-command.ts";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { root } from "../process/workspace.ts";

const file = ".github/workflows/upstream.yml";
const step = readWorkflow(file, readFileSync(join(root, file), "utf8"))
  .jobs.find(({ name }) => name === "propose")
  ?.steps.find(({ run }) => run !== undefined);
const bot = "41898282+github-actions[bot]@users.noreply.github.com";
const branch = "upstream/octokit-openapi";

/** Answers how many pull requests are open, and takes down what else it is asked; there is one already, if any is open. */
const gh = `#!/usr/bin/env bash
echo "$*" >> "$CALLS"
if [ "$1 $2" = "pr list" ]; then echo "$OPEN"; fi
if [ "$1 $2" = "pr create" ] && [ "$OPEN" != 0 ]; then exit 1; fi
`;

/** An origin with a branch of last week, whose last commit is somebody's, and a clone where the job runs. */
async function propose(author: string, open: number) {
  const folder = temporaryFolder();
  folder.write({ "origin/scripts/package.json": "1\n", "bin/gh": gh, "raise/report.md": "Report.\n", "calls.txt": "" });
  const git = (cwd: string, ...args: string[]) => {
    const identity = ["-c", "user.name=a", "-c", `user.email=${author}`, "-c", "commit.gpgSign=false"];
    return requireSuccess("git", [...identity, ...args], { cwd: join(folder.path, cwd) });
  };
  chmodSync(join(folder.path, "bin/gh"), 0o755);
  await git("origin", "init", "--quiet", "--initial-branch", "main");
  await git("origin", "add", "--all");
  await git("origin", "commit", "--quiet", "--message", "Begin");
  await git(".", "clone", "--quiet", join(folder.path, "origin"), "clone");
  await git("origin", "checkout", "--quiet", "-b", branch);
  folder.write({ "origin/scripts/package.json": "2\n" });
  await git("origin", "commit", "--quiet", "--all", "--message", "Last week");
  await git("origin", "checkout", "--quiet", "main");
  folder.write({ "clone/scripts/package.json": "3\n" });
  writeFileSync(join(folder.path, "raise/raise.patch"), await git("clone", "diff", "--binary"));
  await git("clone", "checkout", "--quiet", ".");
  const { code, output } = await runCommand("bash", ["-eo", "pipefail", "-c", step?.run ?? "exit 9"], {
    cwd: join(folder.path, "clone"),
    env: {
      PATH: [join(folder.path, "bin"), process.env["PATH"]].join(delimiter),
      RAISE: join(folder.path, "raise"),
      CALLS: join(folder.path, "calls.txt"),
      OPEN: `${open}`,
      TITLE: "Compare",
      BRANCH: branch,
      AUTHOR: bot,
    },
  });
  const text = await git("origin", "show", `${branch}:scripts/package.json`);
  const calls = readFileSync(join(folder.path, "calls.txt"), "utf8");
  folder[Symbol.dispose]();
  return { code, output, text, calls };
}

it("opens a pull request with the raised pin, and has it checked", async () => {
  const { code, text, calls, output } = await propose("octocat@example.com", 0);
  expect(code, output).toBe(0);
  expect(text).toBe("3\n");
  expect(calls).toMatch(
    /^pr list .*\npr create --title Compare .*\nworkflow run ci\.yml .*\nworkflow run upstream\.yml /,
  );
});

it("brings its own pull request of last week up to date", async () => {
  const { code, text, calls, output } = await propose(bot, 1);
  expect(code, output).toBe(0);
  expect(text).toBe("3\n");
  expect(calls).toContain(`pr edit ${branch}`);
});

it("leaves a pull request alone that somebody has committed to", async () => {
  const { code, text, calls, output } = await propose("octocat@example.com", 1);
  expect(code, output).toBe(0);
  expect(output).toContain(`Somebody works on ${branch}`);
  expect(text).toBe("2\n");
  expect(calls).toMatch(/^pr list .*\n$/);
});
