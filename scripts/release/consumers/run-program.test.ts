import { delimiter, dirname } from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import { bareEnvironment, jsonOf, runProgram } from "./run-program.ts";

test("a consumer has none of the tokens and settings of whoever runs the pipeline, and this Node first", () => {
  using folder = temporaryFolder();
  for (const name of ["NPM_TOKEN", "npm_config_registry", "COPILOT_SPACES_TOKEN", "NODE_OPTIONS", "GITHUB_TOKEN"]) {
    vi.stubEnv(name, "of the pipeline");
  }
  const environment = bareEnvironment(folder.path);
  vi.unstubAllEnvs();
  expect(Object.values(environment)).not.toContain("of the pipeline");
  expect(environment["HOME"]).toContain(folder.path);
  expect(environment["PATH"]?.split(delimiter)[0]).toBe(dirname(process.execPath));
});

test("a program's exit code, and both of its streams, come back", async () => {
  using folder = temporaryFolder();
  const program = 'console.log("out"); console.error("err"); process.exitCode = 3;';
  expect(await runProgram([process.execPath, "-e", program], { cwd: folder.path })).toEqual({
    code: 3,
    stdout: "out\n",
    stderr: "err\n",
  });
});

test("a program that does not end is ended, and says so", async () => {
  using folder = temporaryFolder();
  const endless = [process.execPath, "-e", "setInterval(() => {}, 1000)"];
  const { code, stderr } = await runProgram(endless, { cwd: folder.path, limit: 100 });
  expect(code).not.toBe(0);
  expect(stderr).toBe("\nended after 0.1 seconds");
});

test("a program that is not there is named", async () => {
  using folder = temporaryFolder();
  await expect(runProgram(["no-such-program"], { cwd: folder.path })).rejects.toThrow("no-such-program");
});

test("what is no JSON is shown as it came, and so is what a failed program said", () => {
  expect(jsonOf(["a"], { code: 0, stdout: '{"b":1}', stderr: "a warning" })).toEqual({ b: 1 });
  expect(() => jsonOf(["a", "b"], { code: 0, stdout: "oh", stderr: "no" })).toThrow("a b did not print JSON\nohno");
  expect(() => jsonOf(["a"], { code: 2, stdout: "{}", stderr: "no" })).toThrow("a ended with exit code 2\n{}no");
});
