import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { captureIo } from "../../../test/captured-io.ts";
import { maximumBytes } from "./read-bytes.ts";
import { TextReader } from "./text-reader.ts";

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "cps-reader-"));
  await writeFile(join(cwd, "notes.md"), "\uFEFFGrüße\n");
  await writeFile(join(cwd, "latin1.txt"), Buffer.from("Gr\xfc\xdfe", "latin1"));
  await writeFile(join(cwd, "large.txt"), "");
  await truncate(join(cwd, "large.txt"), maximumBytes + 1);
  await mkdir(join(cwd, "folder"));
});

afterAll(() => rm(cwd, { recursive: true }));

function reader(options: Parameters<typeof captureIo>[0] = {}): TextReader {
  return new TextReader(captureIo({ cwd, ...options }));
}

it("takes text for itself, and two @ for one", async () => {
  expect(await reader().readValue("--text", "hello @mona")).toBe("hello @mona");
  expect(await reader().readValue("--text", "@@mona")).toBe("@mona");
  expect(await reader().readValue("--text", "")).toBe("");
});

it("reads a file from the current folder, without its byte order mark and as it stands otherwise", async () => {
  expect(await reader().readValue("--text", "@notes.md")).toBe("Grüße\n");
  expect(await reader().readValue("--text", `@${join(cwd, "notes.md")}`)).toBe("Grüße\n");
});

it.each(["-", "@-"])("reads standard input for %s, whatever it is cut into", async (value) => {
  const bytes = Buffer.from("Grüße");
  expect(await reader({ stdin: [bytes.subarray(0, 3), bytes.subarray(3)] }).readValue("--text", value)).toBe("Grüße");
  expect(await reader({ stdin: "text" }).readValue("--text", value)).toBe("text");
});

it("reads standard input once only, and says who had it", async () => {
  const once = reader({ stdin: "text" });
  await once.readFile("--input", "-");
  await expect(once.readValue("--text", "@-")).rejects.toThrow("--input and --text both want standard input.");
});

it("refuses to wait for somebody to type", async () => {
  await expect(reader({ terminal: true }).readValue("--text", "-")).rejects.toThrow("which is this terminal");
});

it.each([
  ["@missing.md", '--text: "missing.md" does not exist.'],
  ["@notes.md/inner", '--text: "notes.md/inner" does not exist.'],
  ["@folder", '--text: "folder" is a folder.'],
  ["@latin1.txt", '--text: "latin1.txt" is not text in UTF-8.'],
  ["@large.txt", '--text: "large.txt" holds more than 10 MB.'],
  ["@nul\0", '--text: "nul\\u0000" cannot be read.'],
  ["@", "--text names no file."],
])("refuses %j", async (value, message) => {
  await expect(reader().readValue("--text", value)).rejects.toThrow(
    expect.objectContaining({ exit: "usage", message }),
  );
});

it("stops reading standard input that does not end", async () => {
  let chunks = 0;
  const stdin = {
    async *[Symbol.asyncIterator]() {
      for (;;) {
        chunks += 1;
        yield new Uint8Array(1024 * 1024);
      }
    },
  };
  const io = { ...captureIo(), stdin };
  await expect(new TextReader(io).readValue("--text", "-")).rejects.toThrow("standard input holds more than 10 MB.");
  expect(chunks).toBe(11);
});

it("stops waiting for standard input when it is interrupted", async () => {
  const controller = new AbortController();
  const stdin = {
    async *[Symbol.asyncIterator]() {
      yield "a";
      controller.abort(new Error("interrupted"));
      await new Promise(() => {});
    },
  };
  const io = { ...captureIo({ signal: controller.signal }), stdin };
  await expect(new TextReader(io).readValue("--text", "-")).rejects.toThrow("interrupted");
});
