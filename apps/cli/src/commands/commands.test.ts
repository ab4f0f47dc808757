import { expect, it } from "vitest";
import { captureIo } from "../../test/captured-io.ts";
import { commands } from "../grammar/commands.data.ts";
import { run } from "../run.ts";

async function print(...args: readonly string[]) {
  const io = captureIo();
  const code = await run(["commands", ...args], io);
  return { code, text: io.stdout.text, error: io.stderr.text };
}

it("prints the whole grammar as data", async () => {
  const { code, text } = await print("--json");
  expect(code).toBe(0);
  const printed = JSON.parse(text);
  expect(printed.commands).toEqual(JSON.parse(JSON.stringify(commands)));
  expect(Object.keys(printed)).toEqual(["version", "commands", "globalFlags", "exitCodes", "environment"]);
});

it("prints a line for each command", async () => {
  const { text } = await print("--tree");
  expect(text).toContain("\nspace\n".trimStart());
  expect(text).toMatch(/^ {2}get <space> +Get a space$/m);
  expect((await print()).text).toBe(text);
});

it("prints one or the other", async () => {
  const { code, text } = await print("--json", "--tree");
  expect([code, text]).toEqual([2, ""]);
});
