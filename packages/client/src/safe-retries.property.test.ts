import fc from "fast-check";
import { expect, it } from "vitest";
import { empty, json } from "../test/answers.ts";
import { ManualClock } from "../test/manual-clock.ts";
import { createClient } from "./create-client.ts";
import { CopilotSpacesError } from "./errors/copilot-spaces-error.ts";
import type { Fetch } from "./options/fetch.ts";

/** What can happen to a request: whether the server acts on it, and what the client hears of that. */
const faults = {
  none: { acts: true, hears: "answer" },
  "lost on the way there": { acts: false, hears: "nothing" },
  "lost on the way back": { acts: true, hears: "nothing" },
  "hangs on the way there": { acts: false, hears: "silence" },
  "hangs on the way back": { acts: true, hears: "silence" },
  "breaks off in the body": { acts: true, hears: "half" },
  "hangs in the body": { acts: true, hears: "half, then silence" },
  "fails before it acts": { acts: false, hears: "500" },
  "fails after it acted": { acts: true, hears: "500" },
  "gateway gives up": { acts: true, hears: "504" },
  "is overloaded": { acts: true, hears: "503" },
  "is overloaded, with a time": { acts: true, hears: "503 in 5 s" },
  "times the request out": { acts: true, hears: "408" },
  "limits the rate": { acts: false, hears: "429 in 7 s" },
  "limits the rate without a time": { acts: false, hears: "403" },
  "limits the rate for an hour": { acts: false, hears: "429 in 1 h" },
  "refuses the token": { acts: false, hears: "401" },
  "moves it": { acts: false, hears: "307" },
} as const;

type Fault = keyof typeof faults;

const broken = (chunk: string, end: (controller: ReadableStreamDefaultController) => void) =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(chunk));
      end(controller);
    },
  });

/** A server on which requests meet one fault after the other, and then none. */
function faultyServer(script: readonly Fault[], clock: ManualClock) {
  const log: { readonly at: number; readonly notBefore: number; readonly acted: boolean }[] = [];
  const fetch: Fetch = async () => {
    const { acts, hears } = faults[script[log.length] ?? "none"];
    const seconds = { "503 in 5 s": 5, "429 in 7 s": 7, "429 in 1 h": 3600, "403": 60 }[hears as string] ?? 0;
    log.push({ at: clock.now(), notBefore: clock.now() + seconds * 1000, acted: acts });
    const retryAfter = { "retry-after": `${seconds}` };
    switch (hears) {
      case "answer":
        return json({ number: 1 }, 201);
      case "nothing":
        throw new TypeError("fetch failed");
      case "silence":
        return new Promise(() => {});
      case "half":
        return new Response(
          broken('{"num', (controller) => controller.error(new TypeError("terminated"))),
          { status: 201 },
        );
      case "half, then silence":
        return new Response(
          broken('{"num', () => {}),
          { status: 201 },
        );
      case "403":
        return json({ message: "You have exceeded a secondary rate limit." }, 403);
      case "503 in 5 s":
        return empty(503, retryAfter);
      case "429 in 7 s":
      case "429 in 1 h":
        return empty(429, retryAfter);
      case "307":
        return empty(307, { location: "/elsewhere" });
      default:
        return empty(Number(hears));
    }
  };
  return { fetch, log };
}

const anyFaults = fc.array(fc.constantFrom(...(Object.keys(faults) as Fault[])), { maxLength: 8 });

const calls = {
  "creates a space": (client: ReturnType<typeof createClient>) => client.spaces.create({ org: "a" }, { name: "b" }),
  "adds a resource by a PUT": (client: ReturnType<typeof createClient>) =>
    client.spaces.update(
      { org: "a", space_number: 1 },
      { resources_attributes: [{ resource_type: "repository", metadata: { repository_id: 1 } }] },
    ),
  "adds a collaborator": (client: ReturnType<typeof createClient>) =>
    client.collaborators.add(
      { org: "a", space_number: 1 },
      { actor_type: "User", actor_identifier: "b", role: "reader" },
    ),
};

it.each(Object.entries(calls))(
  "%s at most once through 1,000 randomised faults",
  async (_, call) => {
    const seen = { again: 0, failed: 0 };
    const run = async (script: readonly Fault[], limit: number, random: number) => {
      const clock = new ManualClock({ random: () => random });
      const begin = clock.now();
      const { fetch, log } = faultyServer(script, clock);
      const client = createClient({ fetch, clock, token: () => "a", retry: { limit } });
      const outcome = await clock.until<unknown>(call(client).catch((error: unknown) => error));

      // It may have been acted on in the last attempt only: after that nothing is sent.
      expect(log.slice(0, -1).filter(({ acted }) => acted)).toEqual([]);
      // No wait that the server asked for is shortened.
      for (const [index, { at }] of log.slice(1).entries()) {
        expect(at).toBeGreaterThanOrEqual(log[index]?.notBefore ?? 0);
      }
      expect(clock.now() - begin).toBeLessThanOrEqual(120_000);
      expect(clock.waiting).toBe(0);
      if (outcome instanceof Error) {
        expect(CopilotSpacesError.isInstance(outcome)).toBe(true);
        seen.failed++;
      }
      seen.again += log.length > 1 ? 1 : 0;
    };
    await fc.assert(
      fc.asyncProperty(anyFaults, fc.nat(5), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), run),
      {
        numRuns: 1_000,
      },
    );
    expect(seen.failed).toBeGreaterThan(100);
    expect(seen.again).toBeGreaterThan(100);
  },
  60_000,
);
