import { describe, expect, it } from "vitest";
import { captureIo } from "../../test/captured-io.ts";
import { loopbackServer } from "../../test/loopback-server.ts";
import { canary, runLine } from "../../test/run-line.ts";
import { run } from "../run.ts";

const later = () => Response.json({ message: "later" }, { status: 503 });
const launch = () => Response.json({ number: 5, name: "Launch" });

describe("retries", () => {
  it("are noted on standard error, and the answer counts that came in the end", async () => {
    const ran = await runLine("space get org:acme/5 -o tsv", {
      answer: (_, order) => (order < 3 ? later() : launch()),
    });
    expect([ran.code, ran.requests.length]).toEqual([0, 3]);
    expect(ran.stdout).toMatch(/^5\tLaunch/);
    expect(ran.stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(
        /^GET \/orgs\/\{org\}\/copilot-spaces\/\{space_number\}: sent again in \d+ ms, after: 503$/,
      ),
      expect.stringMatching(/sent again in \d+ ms, after: 503$/),
    ]);
  });

  it("are as many as --retries says", async () => {
    for (const retries of [0, 1, 3]) {
      const ran = await runLine(`space get org:acme/5 --retries ${retries}`, { answer: later });
      expect([ran.code, ran.requests.length]).toEqual([5, retries + 1]);
      expect(ran.stderr.match(/sent again/g) ?? []).toHaveLength(retries);
    }
    expect((await runLine("space get org:acme/5", { answer: later })).requests).toHaveLength(3);
  });

  it.each([
    "space create --org acme --name x",
    "codespace create octo-org/app#7",
    "collaborator add org:acme/5 mona --role reader",
  ])("never send twice what creates something: %s", async (line) => {
    expect((await runLine(line, { answer: later })).requests).toHaveLength(1);
    const lost = await runLine(line, { answer: () => Promise.reject(new TypeError("fetch failed")) });
    expect([lost.code, lost.requests.length]).toEqual([1, 1]);
    expect(lost.stderr).toContain("It may have arrived all the same");
  });

  it("do not come after an answer that is meant", async () => {
    for (const status of [400, 401, 403, 404, 409, 422]) {
      const ran = await runLine("space get org:acme/5", { answer: () => Response.json({}, { status }) });
      expect(ran.requests).toHaveLength(1);
    }
  });

  it.each(["-1", "100", "x", "", "1.5"])("are not %j", async (retries) => {
    const ran = await runLine(["space", "get", "org:acme/5", `--retries=${retries}`]);
    expect([ran.code, ran.requests]).toEqual([2, []]);
  });
});

describe("--timeout", () => {
  it("ends a request that is not answered", async () => {
    const server = await loopbackServer(() => undefined);
    const env = { COPILOT_SPACES_TOKEN: canary, COPILOT_SPACES_BASE_URL: server.address, XDG_CONFIG_HOME: "/nowhere" };
    const io = captureIo({ env, fetch: (url, init) => fetch(url, init) });
    const begin = performance.now();
    expect(await run(["space", "get", "org:acme/5", "--timeout", "0.2", "--retries", "0"], io)).toBe(1);
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(server.requests).toHaveLength(1);
    expect(io.stderr.text).toMatch(/0\.2 s|200 ms/);
    expect(io.stderr.text).toContain(`It went to ${server.address}`);
    expect(io.stdout.text).toBe("");
  });
});

describe("the token", () => {
  it.each([
    [{ COPILOT_SPACES_TOKEN: canary }, "https://api.github.com"],
    [{ COPILOT_SPACES_TOKEN: canary, COPILOT_SPACES_HOST: "acme.ghe.com" }, "https://api.acme.ghe.com"],
    [{ COPILOT_SPACES_TOKEN: "", GH_TOKEN: canary }, "https://api.github.com"],
    [{ COPILOT_SPACES_TOKEN: "", GITHUB_TOKEN: canary }, "https://api.github.com"],
  ])("goes with %j to %s", async (env, origin) => {
    const ran = await runLine("space get org:acme/5", { env, answer: launch });
    expect(ran.requests.map(({ url, headers }) => [new URL(url).origin, headers["authorization"]])).toEqual([
      [origin, `Bearer ${canary}`],
    ]);
  });

  it("of GitHub does not go to another server", async () => {
    const env = { COPILOT_SPACES_TOKEN: "", GH_TOKEN: canary, GITHUB_TOKEN: canary };
    for (const server of ["https://git.example", "http://127.0.0.1:4010"]) {
      const ran = await runLine("space get org:acme/5", { env: { ...env, COPILOT_SPACES_BASE_URL: server } });
      expect([ran.code, ran.requests]).toEqual([4, []]);
    }
  });
});
