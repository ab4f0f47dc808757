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

test("a failed step that the others need ends the run", async () => {
  const steps = [
    { name: "one", run: async () => ({ code: 0, output: "", note: "3 of them" }) },
    { name: "two", needed: true, run: async () => ({ code: 1, output: "gone" }) },
    { name: "three", run: async () => ({ code: 0, output: "" }) },
  ];
  let text = "";
  expect(await runSteps(steps, (part) => (text += part))).toEqual({ passed: 1, failed: ["two"] });
  expect(text).toMatch(/^one … ok \(.*\): 3 of them\ntwo … FAILED \(.*\)\n {2}gone\n$/);
});

test("a step that throws has failed, and says why", async () => {
  const steps = [{ name: "one", run: () => Promise.reject(new Error("no such folder")) }];
  let text = "";
  expect(await runSteps(steps, (part) => (text += part))).toEqual({ passed: 0, failed: ["one"] });
  expect(text).toContain("\n  no such folder\n");
});

test("a command that a signal ends counts as failed", async () => {
  const { code } = await runCommand("node", ["-e", 'process.kill(process.pid, "SIGKILL")']);
  expect(code).not.toBe(0);
});

test("a command that does not exist rejects with its name", async () => {
  await expect(runCommand("no-such-command-here", [])).rejects.toThrow("no-such-command-here");
});
