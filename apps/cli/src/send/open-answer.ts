import type { Context } from "../context.ts";
import { hasFlag } from "../grammar/invocation.ts";
import type { Io } from "../io.ts";
import { note } from "../output/note.ts";

/** `--web`: opens the page of what a command shows. */
export async function openAnswer({ io, invocation }: Context, data: unknown): Promise<void> {
  if (!hasFlag(invocation, "web")) return;
  const { html_url, web_url } = Object(data);
  const address: unknown = web_url ?? html_url;
  if (typeof address !== "string" || !/^https?:\/\//.test(address)) {
    note(io, "The answer names no page to open.");
    return;
  }
  try {
    await openInBrowser(io, address);
    note(io, `Opening ${address}`);
  } catch (error) {
    // What was asked for is done and printed: a program that takes this for a failure would do it again.
    note(io, `No browser could be started (${error instanceof Error ? error.message : error}). The page: ${address}`);
  }
}

/** Starts the browser that `BROWSER` names, or else the usual one, and does not wait for it to end. */
async function openInBrowser({ env }: Io, address: string): Promise<void> {
  const browser = env["BROWSER"];
  if (browser) {
    const { spawn } = await import("node:child_process");
    const child = spawn(browser, [address], { stdio: "ignore", detached: true });
    await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
    child.unref();
    return;
  }
  const { default: open } = await import("open");
  await open(address);
}
