import { homedir } from "node:os";
import type { Io } from "../io.ts";
import type { Server } from "./parse-server.ts";

/** What GitHub's own command line answered. */
export type GhToken = { readonly token: string } | { readonly failure: string };

/** Longer than a key ring takes to open, in milliseconds. */
const patience = 10_000;

/** Asks `gh auth token` for the token that it has for a host. That there is none, or no `gh`, is no error. */
export async function askGh({ env, signal }: Pick<Io, "env" | "signal">, { host }: Server): Promise<GhToken> {
  if (host.includes("://")) return { failure: "gh knows hosts by name only" };
  const [{ execFile }, { promisify }] = await Promise.all([import("node:child_process"), import("node:util")]);
  try {
    const { stdout } = await promisify(execFile)("gh", ["auth", "token", "--hostname", host], {
      env,
      signal,
      timeout: patience,
      // Windows looks for programs in the current folder too, which may be anybody's.
      cwd: homedir(),
      windowsHide: true,
    });
    const token = stdout.trim();
    return token === "" ? { failure: "gh printed nothing" } : { token };
  } catch (error) {
    signal.throwIfAborted();
    return { failure: describe(error) };
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return "gh failed";
  if ("code" in error && error.code === "ENOENT") return "gh is not installed";
  if ("killed" in error && error.killed === true) return "gh did not answer in time";
  const [line] = "stderr" in error ? String(error.stderr).trim().split("\n") : [];
  return line ? `gh says: ${line}` : "gh failed";
}
