import { expect, it } from "vitest";
import { commandLine } from "./command-line.ts";

it("starts a command without a shell where it can", () => {
  const args = ["commit", "-m", "The working tree"];
  expect(commandLine("pnpm", args, "linux")).toEqual({ file: "pnpm", args, shell: false });
  expect(commandLine("git", args, "win32")).toEqual({ file: "git", args, shell: false });
  expect(commandLine("C:\\node.exe", ["a b"], "win32")).toMatchObject({ args: ["a b"], shell: false });
});

it("runs on Windows the Node that runs this", () => {
  expect(commandLine("node", ["a.ts"], "win32")).toEqual({ file: process.execPath, args: ["a.ts"], shell: false });
});

it.each([
  ["run", "run"],
  ["--filter=@copilot-spaces/types", "--filter=@copilot-spaces/types"],
  ["Take the next version.", '"Take the next version."'],
  ["a & b", '"a & b"'],
  ['say "no"', '"say \\"no\\""'],
  ["C:\\Program Files\\", '"C:\\Program Files\\\\"'],
  ["", '""'],
])("hands a shell on Windows %j as one argument", (argument, written) => {
  expect(commandLine("pnpm", [argument], "win32")).toEqual({ file: `pnpm ${written}`, args: [], shell: true });
});
