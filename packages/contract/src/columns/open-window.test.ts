import { afterEach, expect, it, vi } from "vitest";
import { openWindow } from "./open-window.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("leaves a browser its own document", async () => {
  const own = {};
  vi.stubGlobal("document", own);
  const window = await openWindow();
  expect(globalThis.document).toBe(own);
  await window[Symbol.asyncDispose]();
  expect(globalThis.document).toBe(own);
});
