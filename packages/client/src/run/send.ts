import { CopilotSpacesError } from "../errors/copilot-spaces-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { attempt, type Reply } from "./attempt.ts";
import type { Call } from "./call.ts";
import { bodyKind, judge } from "./judge.ts";
import { ReceivedAnswer } from "./received-answer.ts";
import { followRedirect } from "./redirect.ts";
import { waitBeforeRetry } from "./retry.ts";
import type { Settings } from "./settings.ts";
import { pause, within } from "./within.ts";

/** How an attempt ended: with an answer, or without one. */
export type Outcome = ReceivedAnswer | NetworkError | TimeoutError;

/** Sends a request as often as it takes and as is safe, and returns the last answer. */
export async function send(settings: Settings, call: Call): Promise<ReceivedAnswer> {
  const { clock } = settings;
  for (;;) {
    call.attempt++;
    const outcome = await outcomeOf(settings, call);
    const wait = outcome ? waitBeforeRetry(settings, call, outcome) : 0;
    if (outcome && wait === undefined) {
      return finish(settings, call, outcome);
    }
    if (wait) {
      await pause({ clock, signal: call.signal, milliseconds: wait });
    }
  }
}

/** Makes one attempt; nothing comes back where the next one follows at once, to another address or with a new token. */
async function outcomeOf(settings: Settings, call: Call): Promise<Outcome | undefined> {
  try {
    const reply = await limitedAttempt(settings, call);
    if (followRedirect(settings.origin, call, reply.response)) {
      return undefined;
    }
    if (reply.response.status === 401 && typeof settings.token === "function" && !call.renewed) {
      call.renewed = true;
      call.token = undefined;
      return undefined;
    }
    return judge(settings.statuses, call, reply);
  } catch (error) {
    const lost = error instanceof NetworkError || (error instanceof TimeoutError && error.limit === "timeout");
    if (!lost || call.signal?.aborted) {
      throw error;
    }
    return error;
  }
}

/** An attempt within its own time limit; waiting for the throttle counts for the deadline alone. */
function limitedAttempt(settings: Settings, call: Call): Promise<Reply> {
  const { clock, throttle, origin } = settings;
  const { route, timeout, deadline, end } = call;
  /** Whichever is over first: the attempt's own limit, where there is one, or the deadline. */
  const limited = <T>(limit: number, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>) => {
    const left = end - clock.now();
    const expired = () =>
      limit < left ? new TimeoutError("timeout", limit, route) : new TimeoutError("deadline", deadline, route);
    return within({ clock, signal, milliseconds: Math.min(limit, left), expired }, work);
  };
  const run = (signal: AbortSignal | undefined) => limited(timeout, signal, (inner) => attempt(settings, call, inner));
  return throttle
    ? limited(Infinity, call.signal, (signal) =>
        throttle.run({ origin, write: !call.read, signal, clock }, () => run(signal)),
      )
    : run(call.signal);
}

function finish({ statuses }: Settings, { route, method, lost, attempt }: Call, outcome: Outcome): ReceivedAnswer {
  if (outcome instanceof CopilotSpacesError) {
    throw outcome;
  }
  // What was to be deleted is gone, and may well be gone because of the attempt whose answer was lost.
  const deleted = lost && method === "DELETE" && outcome.code === 404 && bodyKind(statuses[route], 204) === "-";
  const answer = deleted ? new ReceivedAnswer({ ...outcome, status: 204, data: undefined }) : outcome;
  answer.attempts = attempt;
  return answer;
}
