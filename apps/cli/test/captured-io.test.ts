import { expect, it } from "vitest";
import { captureIo } from "./captured-io.ts";

it("keeps what is written to each stream apart", () => {
  const io = captureIo();
  io.stdout.write("a");
  io.stderr.write("b");
  io.stdout.write("c");
  expect([io.stdout.text, io.stderr.text]).toEqual(["ac", "b"]);
});

it("is a pipe without a width until told otherwise", () => {
  expect(captureIo().stdout).toMatchObject({ isTTY: false, columns: undefined });
  expect(captureIo({ terminal: true, columns: 20 }).stdout).toMatchObject({ isTTY: true, columns: 20 });
  expect(captureIo({ terminal: ["stderr"] })).toMatchObject({ stdout: { isTTY: false }, stderr: { isTTY: true } });
});

it("gives standard input in its pieces, then ends", async () => {
  const pieces: unknown[] = [];
  for await (const piece of captureIo({ stdin: ["a", "b"] }).stdin) pieces.push(piece);
  expect(pieces).toEqual(["a", "b"]);
});

it("sends nothing", async () => {
  const request = { method: "GET", headers: {}, signal: captureIo().signal, redirect: "manual" } as const;
  await expect(captureIo().fetch?.("https://api.github.com/user", request)).rejects.toThrow("nothing is to be sent");
});

it("moves its clock by each sleep", async () => {
  const io = captureIo();
  const before = io.now();
  await io.sleep(1500, io.signal);
  expect(io.now() - before).toBe(1500);
  expect(io.slept).toEqual([1500]);
  await expect(io.sleep(1, AbortSignal.abort())).rejects.toThrow("abort");
});
