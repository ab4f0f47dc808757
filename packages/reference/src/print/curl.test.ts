import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleCalls, hostileCall, only, printable, sentByClient, token, wholeCall } from "../../test/calls.ts";
import { type Recorder, startRecorder } from "../../test/recorder.ts";
import { runShell } from "../../test/run-shell.ts";
import type { RequestCall } from "./index.ts";
import { printRequest } from "./index.ts";

let recorder: Recorder;
beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(() => recorder.close());

async function sentByCurl(call: RequestCall) {
  const printed = printRequest("curl", await printable(call, recorder.url));
  expect(printed).not.toContain(token);
  await runShell(printed);
  return only(recorder.take());
}

describe("the printed curl, run", () => {
  it.each(exampleCalls)("sends what the client sends: %s", async (_, call) => {
    expect(await sentByCurl(call)).toEqual(await sentByClient(call, recorder));
  });

  it("sends what the client sends, whatever the values", async () => {
    await fc.assert(
      fc.asyncProperty(hostileCall, async (small) => {
        const call = wholeCall(small);
        expect(await sentByCurl(call)).toEqual(await sentByClient(call, recorder));
      }),
      { numRuns: 150 },
    );
  });

  it("sends a body that is longer than an argument may be", async () => {
    const route = "POST /orgs/{org}/copilot-spaces";
    const call = { operation: undefined, route, input: { path: { org: "a" }, body: { name: "'é!".repeat(500_000) } } };
    expect(await sentByCurl(call)).toEqual(await sentByClient(call, recorder));
  });

  it("asks for the head only where that is the method", async () => {
    const call = { operation: undefined, route: "HEAD /user", input: {} };
    expect(await sentByCurl(call)).toEqual(await sentByClient(call, recorder));
  });

  it("leaves brackets alone", async () => {
    const call = { operation: undefined, route: "GET /user", input: { query: { "ids[]": ["{1,2}", "[3-4]"] } } };
    expect(await sentByCurl(call)).toEqual(await sentByClient(call, recorder));
  });
});

it("is written so that people can read it", async () => {
  const route = "PUT /orgs/{org}/copilot-spaces/{space_number}";
  const call = {
    operation: undefined,
    route,
    input: { path: { org: "acme", space_number: 5 }, body: { name: "It's" } },
  };
  expect(printRequest("curl", await printable(call, "https://api.github.com"))).toBe(
    `curl --request PUT https://api.github.com/orgs/acme/copilot-spaces/5 \\
  --header 'accept: application/vnd.github+json' \\
  --header 'x-github-api-version: 2026-03-10' \\
  --header 'user-agent: cps/1.0 copilot-spaces-client' \\
  --header 'content-type: application/json' \\
  --header "authorization: Bearer $COPILOT_SPACES_TOKEN" \\
  --data-binary '{"name":"It'\\''s"}'`,
  );
});

it("never prints a token that a header of one's own holds", async () => {
  const call = { operation: undefined, route: "GET /user", input: { headers: { Authorization: `Bearer ${token}` } } };
  const request = await printable(call, recorder.url);
  for (const form of ["curl", "cps", "client", "hook", "gh", "fetch", "console"] as const) {
    expect(printRequest(form, request)).not.toContain(token);
  }
});
