import fc from "fast-check";
import { expect, it } from "vitest";
import { hostileText } from "../../test/calls.ts";
import { runShell } from "../../test/run-shell.ts";
import { shellByteWord, shellWord } from "./shell-word.ts";

async function read(words: readonly string[]): Promise<Buffer[]> {
  const output = await runShell(`printf '%s\\0' ${words.join(" ")}`);
  const parts: Buffer[] = [];
  let start = 0;
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    parts.push(output.subarray(start, end));
    start = end + 1;
  }
  return parts;
}

it("is read by a shell as the text that it stands for", async () => {
  const text = hostileText.map((each) => each.replaceAll("\0", ""));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 100 }), async (texts) => {
      const parts = await read(texts.map(shellWord));
      expect(parts.map(String)).toEqual(texts.map((each) => Buffer.from(each).toString()));
    }),
    { numRuns: 100 },
  );
});

it("is read as bytes where each character is one", async () => {
  const every = Array.from({ length: 255 }, (_, index) => String.fromCharCode(index + 1));
  const parts = await read([...every, every.join("")].map(shellByteWord));
  expect(parts.map((part) => part.toString("latin1"))).toEqual([...every, every.join("")]);
});

it("stays as it is where nothing in it means anything to a shell", () => {
  expect(shellWord("https://api.github.com/orgs/acme")).toBe("https://api.github.com/orgs/acme");
  expect(shellWord("it's")).toBe("'it'\\''s'");
  expect(shellWord("-x")).toBe("'-x'");
  expect(shellWord("")).toBe("''");
});

it("shows what a terminal would hide or obey", () => {
  expect(shellWord("a\u202eb!\u009b\n")).toBe(`"$(printf 'a\\342\\200\\256b\\041\\302\\233')"'\n'`);
  expect(shellWord("a\tb")).toBe(`"$(printf 'a\\011b')"`);
});

it("refuses a NUL", () => {
  expect(() => shellWord("a\0b")).toThrow("A NUL cannot be passed to a program in its arguments.");
});
