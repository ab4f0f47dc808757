import { expect, test } from "vitest";
import { runCommand } from "./run-command.ts";
import { runSteps } from "./run-steps.ts";

test("every step runs, also after a failed one, and the failed one shows its output", async () => {
  let text = "";
  const script = (code: number) => () => runCommand("node", ["-e", `console.error("said so"); process.exit(${code})`]);
  const steps = [
    { name: "one", run: script(0) },
    { name: "two", run: script(3) },
    { name: "three", run: script(0) },
  ];
  const result = await runSteps(steps, (part) => {
    text += part;
  });
  expect(result).toEqual({ passed: 2, failed: ["two"] });
  expect(text.replaceAll(/\d+\.\d s/g, "N s")).toBe(
    "one … ok (N s)\ntwo … FAILED (N s)\n  said so\nthree … ok (N s)\n",
  );
});

test("a command that a signal ends counts as failed", async () => {
  const { code } = await runCommand("node", ["-e", 'process.kill(process.pid, "SIGKILL")']);
  expect(code).not.toBe(0);
});

test("a command that does not exist rejects with its name", async () => {
  await expect(runCommand("no-such-command-here", [])).rejects.toThrow("no-such-command-here");
});
