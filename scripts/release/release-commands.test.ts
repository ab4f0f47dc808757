import { expect, test } from "vitest";
import { runCommand } from "../process/run-command.ts";
import { temporaryFolder } from "../process/temporary-folder.ts";

const commands = ["release-pack", "release-publish", "release-rehearse"];

function run(command: string, ...args: readonly string[]) {
  return runCommand("node", [`scripts/${command}.ts`, ...args]);
}

test.each(commands)("%s --help says how it is used", async (command) => {
  const { code, output } = await run(command, "--help");
  expect(code).toBe(0);
  expect(output).toContain(`Usage: pnpm ${command.replace("-", ":")}`);
});

test.each([
  ["release-pack", "name the one folder"],
  ["release-publish", "name the one folder"],
  ["release-rehearse --matrx", "--matrx"],
])("%s is refused, with the usage", async (line, message) => {
  const [command = "", ...args] = line.split(" ");
  const { code, output } = await run(command, ...args);
  expect(code).toBe(2);
  expect(output).toContain(message);
  expect(output).toContain("Usage: pnpm");
});

test("a folder that holds something is not packed into, and one without tarballs is not published", async () => {
  using folder = temporaryFolder();
  folder.write({ "notes.txt": "mine" });
  expect((await run("release-pack", folder.path)).output).toContain(`${folder.path} is not empty`);
  expect((await run("release-rehearse", "--packed", folder.path)).output).toContain("holds no publish-plan.json");
  expect((await run("release-publish", folder.path)).output).toContain(`${folder.path} holds no publish-plan.json`);
});
