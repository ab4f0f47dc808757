import { expect, test } from "vitest";
import { runCommand } from "./run-command.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A command that takes `--count <number>` and words, and prints what it read. */
async function run(...args: string[]) {
  using folder = temporaryFolder();
  folder.write({
    "command.ts": `
      import { readCommandLine, UsageError } from ${JSON.stringify(`${import.meta.dirname}/read-command-line.ts`)};
      const read = ({ count = "1" }, words) => {
        if (count === "bug") throw new TypeError("not about usage");
        if (Number.isNaN(Number(count))) throw new UsageError(\`--count takes a number, not \${count}\`);
        return { count: Number(count), words };
      };
      const options = { count: { type: "string" } };
      console.log(JSON.stringify(readCommandLine(process.argv.slice(2), {
        usage: "Usage: pnpm command", options, read, allowPositionals: true,
      })));`,
  });
  return await runCommand("node", [`${folder.path}/command.ts`, ...args]);
}

test("the words are read", async () => {
  expect(await run("--count", "3", "one", "two")).toEqual({ code: 0, output: '{"count":3,"words":["one","two"]}\n' });
});

test.each(["--help", "-h"])("%s prints the usage, whatever else is wrong", async (help) => {
  expect(await run("--wrong", help)).toEqual({ code: 0, output: "Usage: pnpm command\n" });
});

test("an unknown option ends with 2, what is wrong and the usage", async () => {
  const { code, output } = await run("--wrong");
  expect(code).toBe(2);
  expect(output).toMatch(/--wrong.*\n\nUsage: pnpm command\n$/);
});

test("a value that the command cannot take does too", async () => {
  expect(await run("--count", "many")).toEqual({
    code: 2,
    output: "--count takes a number, not many\n\nUsage: pnpm command\n",
  });
});

test("a fault of the command itself is not taken for a wrong option", async () => {
  const { code, output } = await run("--count", "bug");
  expect(code).toBe(1);
  expect(output).toContain("TypeError: not about usage");
});
