import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** One request to the sandbox, and what it answered, as its own tests met it. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly body?: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly answer: string;
}

/** Runs the sandbox's tests, and returns their traffic: each exchange once. */
export async function recordTraffic(): Promise<readonly Exchange[]> {
  const require = createRequire(import.meta.url);
  const folder = await mkdtemp(join(tmpdir(), "sandbox-traffic-"));
  const file = join(folder, "traffic.ndjson");
  const vitest = join(dirname(require.resolve("vitest/package.json")), "vitest.mjs");
  try {
    await promisify(execFile)(process.execPath, [vitest, "run", "src/sandbox", "--reporter=dot"], {
      cwd: dirname(require.resolve("@copilot-spaces/testing/package.json")),
      env: { ...process.env, SANDBOX_TRAFFIC: file },
      maxBuffer: 2 ** 26,
    });
    const lines = new Set((await readFile(file, "utf8")).trimEnd().split("\n"));
    return [...lines].map((line) => JSON.parse(line));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
