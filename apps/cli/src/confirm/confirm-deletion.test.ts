import { once } from "node:events";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { testContext } from "../../test/test-context.ts";
import type { Context } from "../context.ts";
import type { Io } from "../io.ts";
import { assertConfirmable } from "./assert-confirmable.ts";
import { confirmDeletion } from "./confirm-deletion.ts";

const what = "space org:acme/5";
const flags = [{ name: "confirm", aliases: [], description: "", group: "Safety" as const }];

/** Somebody at a terminal, who types once a question is asked. */
function terminal(keys: string | undefined, given: Partial<Io> = {}) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stderr = Object.assign(new PassThrough(), { isTTY: true });
  let text = "";
  stderr.on("data", (chunk) => {
    text += chunk;
  });
  once(stderr, "data").then(() => (keys === undefined ? stdin.end() : stdin.write(keys)));
  return { io: { stdin, stderr, ...given }, shown: () => text };
}

function spaceContext(io: Partial<Io>, typed: Readonly<Record<string, string>> = {}): Context {
  return testContext(io, { flags: typed, command: { flags } });
}

describe("without a terminal", () => {
  const name = async () => "Launch";

  it.each([
    ["nobody is there", {}],
    ["only the answer could be typed", { stdin: terminal("").io.stdin }],
    ["only the question could be seen", { stderr: terminal("").io.stderr }],
    ["CI is set", terminal("y\r", { env: { CI: "true" } }).io],
    ["questions are forbidden", terminal("y\r", { env: { COPILOT_SPACES_NO_INPUT: "1" } }).io],
  ])("names the flags where %s", async (_why, io) => {
    const context = spaceContext(io);
    expect(() => assertConfirmable(context)).toThrow(
      expect.objectContaining({ exit: "usage", hints: ['Add --confirm "<name of the space>", or --yes.'] }),
    );
    await expect(confirmDeletion(context, { what, name })).rejects.toMatchObject({ exit: "usage" });
    expect(() => assertConfirmable(testContext(io))).toThrow(expect.objectContaining({ hints: ["Add --yes."] }));
  });

  it("goes on with --yes, and does not ask for the name", async () => {
    const context = spaceContext({}, { yes: "" });
    await confirmDeletion(context, { what, name: () => Promise.reject(new Error("asked")) });
  });

  it("goes on with --confirm and the very name only", async () => {
    await confirmDeletion(spaceContext({}, { confirm: "Launch" }), { what, name });
    for (const confirm of ["launch", " Launch", "Launch ", ""]) {
      await expect(confirmDeletion(spaceContext({}, { confirm }), { what, name })).rejects.toMatchObject({
        exit: "usage",
      });
    }
    const unnamed = { what, name: async () => "" };
    await expect(confirmDeletion(spaceContext({}, { confirm: "" }), unnamed)).rejects.toThrow(/nothing was deleted/);
    await expect(confirmDeletion(spaceContext({}, { confirm: "Launch" }), { what })).rejects.toThrow(/has none/);
  });
});

describe("at a terminal", () => {
  it.each(["y\r", "Y\r", "yes\r"])("takes %j for a yes", async (keys) => {
    const { io, shown } = terminal(keys);
    await confirmDeletion(testContext(io), { what: "resource 3" });
    expect(shown()).toContain("Delete the resource 3? [y/N] ");
  });

  it.each(["\r", "n\r", "j\r", "yess\r", "\u0004", undefined])("does not take %j for a yes", async (keys) => {
    const { io } = terminal(keys);
    await expect(confirmDeletion(testContext(io), { what: "resource 3" })).rejects.toMatchObject({
      exit: "usage",
      message: "Not confirmed; nothing was deleted.",
    });
  });

  it("asks for the name of what has one", async () => {
    const { io, shown } = terminal("Launch\r");
    await confirmDeletion(spaceContext(io), { what, name: async () => "Launch" });
    expect(shown()).toContain(`Type "Launch" to delete the ${what}: `);
  });

  it.each(["launch\r", "y\r", "\r", undefined])("does not delete for %j instead of the name", async (keys) => {
    const { io } = terminal(keys);
    await expect(confirmDeletion(spaceContext(io), { what, name: async () => "Launch" })).rejects.toThrow(
      /nothing was deleted/,
    );
  });

  it("shows a name that would control the terminal, and takes it as it is shown", async () => {
    const name = "\u001b]52;c;Y2FuYXJ5\u0007Launch";
    const first = terminal(undefined);
    await expect(confirmDeletion(spaceContext(first.io), { what, name: async () => name })).rejects.toThrow();
    expect(first.shown()).not.toContain("\u001b]52");
    const [, shown = ""] = /Type "(.*)" to delete/.exec(first.shown()) ?? [];
    const { io } = terminal(`${shown}\r`);
    await confirmDeletion(spaceContext(io), { what, name: async () => name });
  });

  it("ends with an interruption at Ctrl-C, and when the run is aborted", async () => {
    const { io } = terminal("La\u0003");
    await expect(confirmDeletion(testContext(io), { what: "resource 3" })).rejects.toMatchObject({
      exit: "interrupted",
    });
    const controller = new AbortController();
    const waiting = terminal("", { signal: controller.signal });
    const pending = confirmDeletion(testContext(waiting.io), { what: "resource 3" });
    controller.abort();
    await expect(pending).rejects.toMatchObject({ exit: "interrupted" });
  });
});
