import { execFileSync, spawnSync } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { builtCommand } from "./built-command.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const [node = "", file = ""] = builtCommand;
const shell = (line: string) =>
  execFileSync("bash", ["-c", line], { encoding: "utf8", env: { ...process.env, CPS: `${node} ${file}` } });

it("writes everything to a pipe, however slowly it is read", () => {
  const whole = execFileSync(node, [file, "commands", "--json"], { encoding: "utf8", maxBuffer: 2 ** 27 });
  expect(whole.length).toBeGreaterThan(70_000);
  expect(shell("$CPS commands --json | (sleep 0.3; cat)")).toBe(whole);
  expect(shell("$CPS commands --json | node -e 'process.stdin.pipe(process.stdout)'")).toBe(whole);
});

it("writes everything to a file, behind what is there", () => {
  const path = join(temporaryFolder(), "out.txt");
  const out = openSync(path, "a");
  for (const args of [["--version"], ["help", "exit-codes"]]) {
    spawnSync(node, [file, ...args], { stdio: ["ignore", out, "inherit"] });
  }
  expect(readFileSync(path, "utf8")).toMatch(/^\d+\.\d+\.\d+\nExit codes\n.*Interrupted \(Ctrl-C\)\.\n$/s);
});

it("ends quietly when its reader has seen enough", () => {
  expect(shell("set -o pipefail; $CPS commands --json 2>&1 | head -c 10; echo; echo $?")).toMatch(/^.{10}\n0\n$/s);
});

it("goes on where a pipe does not let anybody wait", () => {
  // A Node at the other end of the same pipe sets it so; the reader comes late.
  const holder =
    "const s = new (require('net').Socket)({ fd: 3, readable: false, writable: true }); setTimeout(() => s.destroy(), 2000)";
  const line = `( node -e "${holder}" 3>&1 & sleep 0.4; $CPS commands --json; wait ) | (sleep 1; cat)`;
  expect(shell(line)).toBe(execFileSync(node, [file, "commands", "--json"], { encoding: "utf8", maxBuffer: 2 ** 27 }));
});

it("says nothing to a closed stream, and does not fail for it", () => {
  expect(shell("$CPS --version >&-; echo $?")).toMatch(/^[01]\n$/);
  expect(shell("$CPS --version > /dev/null; echo $?")).toBe("0\n");
});
