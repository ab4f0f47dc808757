import { existsSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findChromium } from "./find-chromium.ts";

describe("findChromium", () => {
  it("takes what CHROMIUM_PATH names before anything else", async () => {
    const found = await findChromium({ env: { CHROMIUM_PATH: process.execPath }, installed: ["/"] });
    expect(found).toBe(process.execPath);
  });

  it("says so where CHROMIUM_PATH names nothing, and takes no other one", async () => {
    const search = findChromium({ env: { CHROMIUM_PATH: "/no/such/browser" }, installed: [process.execPath] });
    await expect(search).rejects.toThrow("CHROMIUM_PATH names /no/such/browser, which is not there.");
  });

  it("takes the first browser that is installed", async () => {
    const installed = ["/no/such/browser", process.execPath, "/"];
    expect(await findChromium({ env: {}, installed })).toBe(process.execPath);
  });

  it("unpacks the one from npm where none is installed", async () => {
    const found = await findChromium({ env: {}, installed: [], system: "linux-x64" });
    expect(existsSync(found) && statSync(found).mode & 0o111).toBeTruthy();
  });

  it("says how to come by one where npm has none", async () => {
    const search = findChromium({ env: {}, installed: [], system: "win32-arm64" });
    await expect(search).rejects.toThrow(/no Chrome on this win32-arm64.+set CHROMIUM_PATH/);
  });
});
