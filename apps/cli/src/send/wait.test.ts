import { describe, expect, it } from "vitest";
import { type RunLineOptions, runLine, type Sent } from "../../test/run-line.ts";

const made = { name: "cs-1", display_name: "Fix it", state: "Queued", web_url: "https://cs-1.github.dev" };

/** A server that makes a codespace, which is then in these states, one after the other; a number is a status. */
function codespace(first: string, ...states: readonly (string | number)[]) {
  return ({ method }: Sent, order: number): Response => {
    if (method === "POST") return Response.json({ ...made, state: first }, { status: 201 });
    const state = states[Math.min(order - 2, states.length - 1)];
    if (typeof state === "number") return Response.json({ message: "No" }, { status: state });
    return Response.json({ ...made, state });
  };
}

const line = "codespace create octo-org/app#7 --json name,state";

async function wait(flags: string, answer: RunLineOptions["answer"], options: RunLineOptions = {}) {
  const ran = await runLine(`${line} ${flags}`.trim(), { ...options, ...(answer && { answer }) });
  return { ...ran, data: ran.stdout === "" ? undefined : JSON.parse(ran.stdout) };
}

describe("--wait", () => {
  it("looks until it is ready, less and less often, and prints it as it is then", async () => {
    const ran = await wait("--wait", codespace("Queued", "Provisioning", "Starting", "Available"));
    expect([ran.code, ran.data, ran.stderr]).toEqual([0, { name: "cs-1", state: "Available" }, ""]);
    expect(ran.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
      "POST /repos/octo-org/app/pulls/7/codespaces",
      ...Array.from({ length: 3 }, () => "GET /user/codespaces/cs-1"),
    ]);
    expect(ran.io.slept).toEqual([2000, 3000, 4500]);
  });

  it("never waits more than a quarter of a minute between two looks", async () => {
    const ran = await wait("--wait 120", codespace("Queued", "Queued"));
    expect(Math.max(...ran.io.slept)).toBe(15_000);
    expect(ran.io.slept.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(120_000);
  });

  it("asks nothing more where it is ready at once", async () => {
    const ran = await wait("--wait", codespace("Available"));
    expect([ran.code, ran.requests.length, ran.io.slept]).toEqual([0, 1, []]);
  });

  it("takes a 404 for what is not there yet", async () => {
    const ran = await wait("--wait", codespace("Queued", 404, 404, "Available"));
    expect([ran.code, ran.data, ran.requests.length]).toEqual([0, { name: "cs-1", state: "Available" }, 4]);
  });

  it.each(["Failed", "Deleted", "Unavailable"])("ends with 5 where it is %s", async (state) => {
    const ran = await wait("--wait", codespace("Queued", "Starting", state));
    expect([ran.code, ran.data]).toEqual([5, { name: "cs-1", state }]);
    expect(JSON.parse(ran.stderr).error.message).toBe(`Fix it is ${state}, and will not become ready.`);
  });

  it("ends with 8 when the time is over, and prints what is known", async () => {
    const ran = await runLine("codespace create octo-org/app#7 --wait 10", { answer: codespace("Queued", "Starting") });
    expect(ran.code).toBe(8);
    expect(ran.io.slept).toEqual([2000, 3000, 4500]);
    expect(ran.stdout).toContain("cs-1\tStarting");
    expect(ran.stderr).toBe(
      "Fix it is still Starting after 10 seconds. It goes on by itself.\n" +
        "  `cps api codespaces/get-for-authenticated-user -f codespace_name=cs-1` shows how far it is.\n",
    );
  });

  it("prints what is known where looking fails", async () => {
    const ran = await wait("--wait --retries 0", codespace("Queued", "Starting", 401));
    expect([ran.code, ran.data]).toEqual([4, { name: "cs-1", state: "Starting" }]);
    const nameless = await wait("--wait", () => Response.json({ id: 5 }, { status: 201 }));
    expect([nameless.code, nameless.stdout]).toEqual([1, "{}\n"]);
  });

  it("prints what is known at Ctrl-C", async () => {
    const interruption = new AbortController();
    const ran = await wait("--wait", codespace("Queued", "Starting"), {
      signal: interruption.signal,
      sleep: async (_, signal) => {
        interruption.abort();
        signal.throwIfAborted();
      },
    });
    expect([ran.code, ran.data, ran.stderr]).toEqual([130, { name: "cs-1", state: "Queued" }, ""]);
  });

  it("tells on a terminal how far it is, and takes that away", async () => {
    const ran = await wait("--wait", codespace("Queued", "Starting", "Available"), { terminal: ["stderr"] });
    expect(ran.stderr).toContain("Fix it: Queued …");
    expect(ran.stderr).toContain("Fix it: Starting …");
    expect(ran.stderr.endsWith("\r\u001b[K")).toBe(true);
  });

  it.each(["0", "x", "-1", "1.5"])("refuses %s seconds before anything is sent", async (seconds) => {
    const ran = await wait(`--wait=${seconds}`, undefined);
    expect([ran.code, ran.requests]).toEqual([2, []]);
  });
});

describe("a success that is not the usual one", () => {
  it("says of a 202 that it goes on", async () => {
    const { code, stderr, data } = await wait("", () => Response.json(made, { status: 202 }));
    expect([code, data]).toEqual([0, { name: "cs-1", state: "Queued" }]);
    expect(stderr).toMatch(/goes on|tries again|background/i);
  });

  it("says of a 200 in place of a 201 that it was there before", async () => {
    const create = "resource create org:acme/5 --name Notes --text x --json id";
    const resource = { id: 9, resource_type: "free_text", metadata: { name: "Notes", text: "x" } };
    const again = await runLine(create, { answer: () => Response.json(resource) });
    expect([again.code, again.stdout]).toEqual([0, '{"id":9}\n']);
    expect(again.stderr).toMatch(/nothing new was created/);
    const first = await runLine(create, { answer: () => Response.json(resource, { status: 201 }) });
    expect([first.code, first.stderr]).toEqual([0, ""]);
  });
});
