import { expect, it } from "vitest";
import { captureIo } from "../../test/captured-io.ts";
import { note } from "./note.ts";
import { createProgress } from "./progress.ts";

const clear = "\r\u001b[K";

it("rewrites one line on a terminal's standard error, and takes it away at the end", () => {
  const io = captureIo({ terminal: ["stderr"] });
  const progress = createProgress(io);
  progress.update("1 …");
  progress.update("2 …");
  progress.end();
  progress.end();
  expect(io.stderr.text).toBe(`${clear}1 …${clear}2 …${clear}`);
  expect(io.stdout.text).toBe("");
});

it.each([
  ["a pipe", {}],
  ["CI", { terminal: true, env: { CI: "true" } }],
  ["a dumb terminal", { terminal: true, env: { TERM: "dumb" } }],
  ["standard output that is a terminal and standard error that is none", { terminal: ["stdout"] as const }],
])("is nothing for %s", (_, options) => {
  const io = captureIo(options);
  const progress = createProgress(io);
  progress.update("1");
  progress.end();
  expect(io.stderr.text).toBe("");
});

it("makes way for a note", () => {
  const io = captureIo({ terminal: true });
  const progress = createProgress(io);
  progress.update("1");
  note(io, "careful");
  progress.end();
  expect(io.stderr.text).toBe(`${clear}1${clear}careful\n`);
});

it("is taken away by Ctrl-C, and does not come back", () => {
  const interrupted = new AbortController();
  const io = captureIo({ terminal: true, signal: interrupted.signal });
  const progress = createProgress(io);
  progress.update("1");
  interrupted.abort();
  progress.update("2");
  progress.end();
  expect(io.stderr.text).toBe(`${clear}1${clear}`);
});

it("stays in one line, with everything in it visible, and in ASCII where that is all there is", () => {
  const io = captureIo({ terminal: true, columns: 10, env: { LC_ALL: "POSIX" } });
  createProgress(io).update("日\u001b日日日日日日…");
  expect(io.stderr.text).toBe(`${clear}日\\u001b`);
});

it("writes notes line by line, with everything in them visible", () => {
  const io = captureIo({ env: { LANG: "C" } });
  note(io, "a…\n\u001b[31mb\tc\u202e\n\n");
  expect(io.stderr.text).toBe("a...\n\\u001b[31mb\\tc\\u202e\n");
});
