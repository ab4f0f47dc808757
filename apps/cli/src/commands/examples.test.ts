import { ownCommands } from "@copilot-spaces/reference/commands";
import { describe, expect, it } from "vitest";
import { captureIo } from "../../test/captured-io.ts";
import { commands } from "../grammar/commands.data.ts";
import { handlerOf } from "../handlers.ts";
import { run } from "../run.ts";

const sending = commands.filter(({ flags }) => flags.some(({ name }) => name === "dry-run"));

/** Splits a line as a POSIX shell would that meets single quotes only. */
function shellWords(line: string): string[] {
  const words = line.match(/(?:'[^']*'|[^\s'])+/g) ?? [];
  return words.map((word) => word.replaceAll("'", ""));
}

describe("the examples of help and reference", () => {
  it.for(sending.flatMap(({ examples }) => examples.map((line) => [line] as const)))(
    "makes a request: %s",
    async ([line]) => {
      const io = captureIo();
      const code = await run([...shellWords(line).slice(1), "--dry-run"], io);
      expect([io.stderr.text, code]).toEqual([expect.not.stringContaining("Did you mean"), 0]);
      expect(io.stdout.text).toContain("https://api.github.com/");
    },
  );
});

it.for(ownCommands.map((command) => [command.words.join(" "), command] as const))(
  "%s is run by something",
  async ([, command]) => {
    expect(await handlerOf(command)).toBeTypeOf("function");
  },
);
