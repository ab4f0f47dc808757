import { CopilotSpacesError, createThrottle, type Throttle } from "@copilot-spaces/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Answer,
  closeBeforeHead,
  drip,
  json,
  type Outcome,
  type RecordedRequest,
  raw,
  redirect,
  resetBeforeHead,
  resetDuringRequest,
  resetMidBody,
  respond,
  silence,
  stallInHead,
  stallMidBody,
  text,
  truncated,
} from "../hostile-server/index.ts";
import { callsOn, type SampleCall, type SampleCalls } from "./calls.ts";
import { observe } from "./observe.ts";
import { CANARY_TOKEN, createWorld, type World } from "./world.ts";

/** The reason of a caller who gives up; it must come out as it went in. */
const REASON = { why: "the user left" };

/** What the server does to one request. */
interface Fault {
  readonly name: string;
  /**
   * `refused`: the server did nothing, and says so · `in doubt`: it may have done what it was asked for · `right`: it
   * has, and says so.
   */
  readonly effect: "refused" | "in doubt" | "right";
  /** Milliseconds that the client must stay away, where the server names them. */
  readonly wait?: number;
  /** An answer after which there is no other attempt, whatever the call. */
  readonly final?: boolean;
  make(call: SampleCall, world: World): Answer;
}

const spaceText = '{"id":84,"number":7}';
const body = { body: spaceText, headers: { "content-type": "application/json" } };
const inDoubt = (name: string, make: Fault["make"]): Fault => ({ name, effect: "in doubt", make });
const refusal = (name: string, make: Fault["make"], more: Partial<Fault> = {}): Fault => ({
  name,
  effect: "refused",
  ...more,
  make,
});

const faults: readonly Fault[] = [
  { name: "the right answer", effect: "right", make: (call) => call.rightAnswer },
  ...[408, 500, 502, 503, 504].map((status) => inDoubt(`${status}`, () => json(status, { message: "Oops" }))),
  inDoubt("an empty 500", () => respond({ status: 500 })),
  inDoubt("502 with HTML", () => text(502, "<h1>Bad Gateway</h1>", "text/html")),
  inDoubt("503 with Retry-After", () => json(503, {}, { "retry-after": "7" })),
  inDoubt("a reset before the head", () => resetBeforeHead()),
  inDoubt("a reset during the request", () => resetDuringRequest()),
  inDoubt("a closed connection", () => closeBeforeHead()),
  inDoubt("a reset in the body", () => resetMidBody(body)),
  inDoubt("a body cut short", () => truncated(body)),
  inDoubt("an error cut short", () => truncated({ ...body, status: 500 })),
  inDoubt("silence", () => silence()),
  inDoubt("half a head", () => stallInHead()),
  inDoubt("half a body", () => stallMidBody(body)),
  inDoubt("a trickle", (_call, { clock }) => drip(body, { clock, every: 4_000 })),
  inDoubt("no HTTP", () => raw("220 smtp.example ESMTP\r\n\r\n")),
  inDoubt("garbage in chunks", () => raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n{}\r\n")),
  inDoubt("100 kB of headers", () => raw(`HTTP/1.1 200 OK\r\nx: ${"x".repeat(100_000)}\r\n\r\n`)),
  inDoubt("200 with HTML", () => text(200, "<html>", "text/html")),
  inDoubt("200 with half a JSON text", () => text(200, '{"id":')),
  inDoubt("200 with null", () => text(200, "null")),
  inDoubt("an empty 201", () => respond({ status: 201 })),
  inDoubt("299", () => json(299, {})),
  inDoubt("304", () => respond({ status: 304 })),
  refusal("429 with seconds", () => json(429, {}, { "retry-after": "3" }), { wait: 3_000 }),
  refusal("429 with an hour", () => json(429, {}, { "retry-after": "3600" }), { wait: 3_600_000 }),
  refusal("429 with nonsense", () => json(429, {}, { "retry-after": "1e309" }), { wait: 60_000 }),
  refusal("429 with no time", () => json(429, { message: "Too many" }), { wait: 60_000 }),
  refusal("403 by a secondary limit", () => json(403, { message: "You have exceeded a secondary rate limit" }), {
    wait: 60_000,
  }),
  refusal("403 with a reset", (_call, { clock }) => json(403, {}, resetIn(clock.now(), 20_000)), { wait: 20_000 }),
  ...[400, 401, 404, 409, 410, 422, 451].map((status) =>
    refusal(`${status}`, () => json(status, { message: "No" }), { final: true }),
  ),
  refusal("403 by a permission", () => json(403, { message: "Forbidden" }), { final: true }),
  refusal("a redirect nearby", (call) => redirect(307, `${call.line.split(" ")[1]}?moved`)),
  refusal("a redirect to elsewhere", (_call, { elsewhere }) => redirect(308, `${elsewhere.url}/steal`), {
    final: true,
  }),
  refusal("a redirect to nowhere", () => redirect(302, "javascript:alert(1)"), { final: true }),
];

function resetIn(now: number, milliseconds: number): Record<string, string> {
  return { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${Math.ceil((now + milliseconds) / 1000)}` };
}

/** One call of a run: which, how its requests fare, and its limits. */
interface Plan {
  readonly call: keyof SampleCalls;
  readonly faults: readonly Fault[];
  readonly timeout: number;
  readonly deadline: number;
  /** When its caller gives up, in milliseconds after its start. */
  readonly abortAfter: number | undefined;
}

/** One request as it arrived, when, and what was done to it. */
interface Arrival {
  readonly request: RecordedRequest;
  readonly fault: Fault;
  readonly at: number;
}

const right = faults[0] ?? expect.unreachable();

const plan: fc.Arbitrary<Plan> = fc.record({
  call: fc.constantFrom(...(Object.keys(callsOn("")) as (keyof SampleCalls)[])),
  faults: fc.array(fc.constantFrom(...faults), { maxLength: 5 }),
  timeout: fc.constantFrom(1_000, 10_000, 30_000),
  deadline: fc.constantFrom(500, 5_000, 60_000, 120_000, 600_000),
  abortAfter: fc.option(fc.constantFrom(0, 1, 300, 5_000, 40_000), { freq: 6, nil: undefined }),
});

const scenario = fc.record({
  plans: fc.array(plan, { minLength: 1, maxLength: 4 }),
  retries: fc.integer({ min: 0, max: 6 }),
  chance: fc.constantFrom(0, 0.1, 0.5, 0.999),
  together: fc.boolean(),
  /** Whether the calls hold to GitHub's pace, together. */
  paced: fc.boolean(),
  /** Whether the token comes from a function, which is asked once more after a 401. */
  renewing: fc.boolean(),
});

/** What the calls of a run have in common. */
interface Manners {
  readonly retries: number;
  readonly throttle: Throttle | undefined;
  readonly renewing: boolean;
}

/** Starts one planned call on its own organization, so that its requests are told from those of the others. */
function startPlan(world: World, index: number, { plan, manners }: { plan: Plan; manners: Manners }): Promise<unknown> {
  const { call, timeout, deadline, abortAfter } = plan;
  const { retries, throttle, renewing } = manners;
  const token = renewing ? () => CANARY_TOKEN : CANARY_TOKEN;
  const client = world.client({ retry: { limit: retries }, timeout, deadline, throttle, token });
  const controller = new AbortController();
  if (abortAfter === 0) controller.abort(REASON);
  const callOff = abortAfter ? world.clock.schedule(() => controller.abort(REASON), abortAfter) : () => {};
  return callsOn(`org-${index}`)[call].start(client, { signal: controller.signal }).finally(callOff);
}

/** Answers each request by the plan of the call it belongs to; what a plan does not say goes right. */
function script(world: World, plans: readonly Plan[]): readonly Arrival[][] {
  const arrivals = plans.map((): Arrival[] => []);
  world.server.handle((request) => {
    const index = Number(/\/orgs\/org-(\d+)\//.exec(request.target)?.[1]);
    const [plan, mine] = [plans[index], arrivals[index]];
    if (plan === undefined || mine === undefined) throw new Error(`Whose request is this? ${request.target}`);
    const fault = plan.faults[mine.length] ?? right;
    mine.push({ request, fault, at: world.clock.now() });
    return fault.make(callsOn(`org-${index}`)[plan.call], world);
  });
  return arrivals;
}

function expectRight(call: SampleCall, outcome: Outcome<unknown>, arrivals: readonly Arrival[]) {
  const last = arrivals.at(-1);
  if (outcome.ok) {
    const deletedBefore =
      call.line.startsWith("DELETE") &&
      last?.fault.name === "404" &&
      arrivals.slice(0, -1).some(({ fault }) => fault.effect === "in doubt");
    expect(last?.fault.effect === "right" || deletedBefore, "a success without a right answer").toBe(true);
    expect(outcome.value).toEqual(call.value);
    return;
  }
  expect(outcome.error === REASON || CopilotSpacesError.isInstance(outcome.error), "an untyped error").toBe(true);
}

function expectNothingTwice(call: SampleCall, arrivals: readonly Arrival[], renewing: boolean) {
  const done = arrivals.findIndex(({ fault }) => fault.effect !== "refused");
  const after = done === -1 ? [] : arrivals.slice(done + 1);
  if (call.kind === "creating")
    expect(
      after.map(({ fault }) => fault.name),
      "a create was sent again",
    ).toEqual([]);
  const firstRefusal = renewing ? arrivals.findIndex(({ fault }) => fault.name === "401") : -1;
  const last = arrivals.findIndex(
    ({ fault }, index) => index !== firstRefusal && (fault.final || fault.effect === "right"),
  );
  if (last !== -1) expect(arrivals.length, "an answer that was final was not taken for it").toBe(last + 1);
}

function expectManners(call: SampleCall, arrivals: readonly Arrival[]) {
  for (const [index, { request, fault, at }] of arrivals.entries()) {
    expect(`${request.method} ${request.target.replace("?moved", "")}`).toBe(call.line);
    const next = arrivals[index + 1];
    if (next !== undefined) expect(next.at - at, `after ${fault.name}`).toBeGreaterThanOrEqual(fault.wait ?? 0);
  }
}

describe("a thousand runs of random faults", () => {
  it("never send a create twice that may have arrived, end in time, and end right or typed", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(scenario, async ({ plans, retries, chance, together, paced, renewing }) => {
        await using world = await createWorld({ random: () => chance });
        const arrivals = script(world, plans);
        const manners = { retries, renewing, throttle: paced ? createThrottle() : undefined };
        const starts = plans.map((plan, index) => () => startPlan(world, index, { plan, manners }));
        const outcomes: Outcome<unknown>[] = [];
        if (together) outcomes.push(...(await world.runTogether(starts)));
        else for (const start of starts) outcomes.push(await world.run(start()));
        await world.quiet();
        for (const [index, outcome] of outcomes.entries()) {
          const { call: name, deadline } = plans[index] ?? expect.unreachable();
          const call = callsOn(`org-${index}`)[name];
          const mine = arrivals[index] ?? [];
          for (const { fault } of mine) seen.add(fault.name);
          expectRight(call, outcome, mine);
          expectNothingTwice(call, mine, renewing);
          expectManners(call, mine);
          expect(outcome.elapsed, "later than its deadline").toBeLessThanOrEqual(deadline);
          if (!outcome.ok && outcome.error !== REASON) expect(observe(outcome.error)).not.toContain(CANARY_TOKEN);
        }
        expect(world.elsewhere.requests).toEqual([]);
        expect(world.clock.pending, "a timer was left behind").toEqual([]);
      }),
      { numRuns: 1_000 },
    );
    expect([...seen].sort(), "faults that were met").toEqual(faults.map(({ name }) => name).sort());
  }, 300_000);
});
