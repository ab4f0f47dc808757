import { exitCodes } from "@copilot-spaces/reference/commands";
import { describe, expect, it } from "vitest";
import { type RunLineOptions, runLine } from "../test/run-line.ts";

const answered = (status: number, headers = {}): RunLineOptions => ({
  answer: () => Response.json({ message: "No" }, { status, headers }),
});
const interrupted = AbortSignal.abort();
const queued: RunLineOptions = { answer: () => Response.json({ name: "cs", state: "Queued" }, { status: 201 }) };

/** One real run for each way to end, and more where there are several. */
const runs: readonly (readonly [code: number, line: string, options?: RunLineOptions])[] = [
  [0, "--version"],
  [0, "--help"],
  [0, "space get org:acme/5", { answer: () => Response.json({ number: 5 }) }],
  [0, "space get org:acme/5 --dry-run"],
  [0, "space delete org:acme/5 --yes", { answer: () => new Response(null, { status: 204 }) }],
  [1, "space get org:acme/5 --retries 0", { answer: () => Promise.reject(new TypeError("fetch failed")) }],
  [1, "space get org:acme/5", { answer: () => new Response("<html>", { status: 200 }) }],
  [1, "space list org:acme", { answer: () => Response.json({ spaces: "many" }) }],
  [1, "space get org:acme/5 -q .name.x", { answer: () => Response.json({ name: "x" }) }],
  [2, "nonsense"],
  [2, "space get"],
  [2, "space get acme/5"],
  [2, "space get org:acme/5 --no-such"],
  [2, "space get org:acme/5 --json nope"],
  [2, "space get org:acme/5 -q .["],
  [2, "space delete org:acme/5"],
  [2, "space delete org:acme/5 --confirm Lunch", { answer: () => Response.json({ name: "Launch" }) }],
  [2, "space get org:acme/5", { env: { COPILOT_SPACES_TIMEOUT: "soon" } }],
  [3, "space get org:acme/5", answered(404)],
  [3, "space get org:acme/5", answered(410)],
  [4, "space get org:acme/5", { env: { COPILOT_SPACES_TOKEN: "" } }],
  [4, "space get org:acme/5", answered(401)],
  [4, "space get org:acme/5", answered(403)],
  [5, "space get org:acme/5 --retries 0", answered(502)],
  [6, "space set org:acme/5 --name x", answered(409)],
  [6, "space set org:acme/5 --name x", answered(422)],
  [7, "space get org:acme/5 --retries 0", answered(429)],
  [7, "space get org:acme/5 --retries 0", answered(403, { "x-ratelimit-remaining": "0" })],
  [8, "codespace create octo-org/app#7 --wait 1", queued],
  [130, "space get org:acme/5", { signal: interrupted, answer: () => Response.json({}) }],
];

describe("run", () => {
  it.each(runs.map(([code, line, options]) => ({ code, line, options })))("ends with $code: $line", async (each) => {
    const { code, line, options } = each;
    const ran = await runLine(line, options);
    expect(ran.code, ran.stderr).toBe(code);
    if (code !== 0 && code !== 130) expect(ran.stderr).not.toBe("");
    if (code === 2 || code === 4) expect(ran.stdout).toBe("");
    expect(ran.stdout + ran.stderr).not.toMatch(/\n +at /);
  });

  it("is tried here in every way that it can end", () => {
    expect([...new Set(runs.map(([code]) => code))].sort((a, b) => a - b)).toEqual(
      exitCodes.map(({ code }) => code).sort((a, b) => a - b),
    );
  });
});
