import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runLine } from "../../test/run-line.ts";
import { temporaryFolder } from "../../test/temporary-folder.ts";

const page = "https://github.com/copilot/spaces/acme/5";

/** A program in the browser's place, which keeps what it is told to open. */
function browser() {
  const folder = temporaryFolder();
  const [program, kept] = [join(folder, "browser"), join(folder, "kept")];
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\0' "$@" > "${kept}.part" && mv "${kept}.part" "${kept}"\n`);
  chmodSync(program, 0o755);
  const opened = async () => {
    await expect.poll(() => existsSync(kept)).toBe(true);
    return readFileSync(kept, "utf8").split("\0").slice(0, -1);
  };
  return { env: { BROWSER: program }, opened, kept };
}

function show(data: object, env: Readonly<Record<string, string>>, line = "space get org:acme/5 --web --json number") {
  return runLine(line, { env, answer: () => Response.json(data) });
}

describe("--web", () => {
  it("opens the page of what is shown, besides showing it", async () => {
    const { env, opened } = browser();
    const ran = await show({ number: 5, html_url: page }, env);
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([0, '{"number":5}\n', `Opening ${page}\n`]);
    expect(await opened()).toEqual([page]);
  });

  it("gives the browser one word, whatever the address holds", async () => {
    const { env, opened } = browser();
    const address = "https://github.com/x?a=$(touch+/tmp/x)&b=`id`;'\"%20--flag";
    expect((await show({ html_url: address }, env)).code).toBe(0);
    expect(await opened()).toEqual([address]);
  });

  it.each(["file:///etc/passwd", "javascript:alert(1)", "--help", "", 5, null])("does not open %j", async (address) => {
    const { env, kept } = browser();
    const ran = await show({ number: 5, html_url: address }, env);
    expect([ran.code, ran.stderr]).toEqual([0, "The answer names no page to open.\n"]);
    expect(existsSync(kept)).toBe(false);
  });

  it("takes what is done for done where no browser can be started, and names the page", async () => {
    const ran = await show({ number: 5, html_url: page }, { BROWSER: "/nowhere/browser" });
    expect([ran.code, ran.stdout]).toEqual([0, '{"number":5}\n']);
    expect(ran.stderr).toMatch(/^No browser could be started \(.*ENOENT.*\)\. The page: https:\S+\/5\n$/);
  });

  it("opens nothing where the request is only shown, or fails", async () => {
    const { env, kept } = browser();
    expect((await runLine("space get org:acme/5 --web --dry-run", { env })).code).toBe(0);
    const failing = await runLine("space get org:acme/5 --web", {
      env,
      answer: () => Response.json({ html_url: page }, { status: 404 }),
    });
    expect(failing.code).toBe(3);
    expect(existsSync(kept)).toBe(false);
  });
});
