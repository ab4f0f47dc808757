import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { attempt, type Reply } from "./attempt.ts";
import type { Call } from "./call.ts";
import { bodyKind, judge } from "./judge.ts";
import type { Outcome } from "./outcome.ts";
import { ReceivedAnswer } from "./received-answer.ts";
import { followRedirect } from "./redirect.ts";
import { waitBeforeRetry } from "./retry.ts";
import { askToken } from "./secrets.ts";
import type { Settings } from "./settings.ts";
import { within } from "./within.ts";

/** Sends a request as often as it takes and as is safe, and returns the last answer. */
export async function send(settings: Settings, call: Call): Promise<ReceivedAnswer> {
  const limited = limitedBy(settings, call);
  for (;;) {
    call.attempt++;
    const outcome = await outcomeOf(settings, call, limited);
    const wait = outcome && waitBeforeRetry(settings, call, outcome);
    if (wait !== undefined) {
      await limited(Infinity, call.signal, (signal) => pause(settings, wait, signal));
    } else if (outcome) {
      return finish(settings, call, outcome);
    }
  }
}

/** Makes one attempt; nothing comes back where the next one follows at once, to another address or with a new token. */
async function outcomeOf(settings: Settings, call: Call, limited: Limited): Promise<Outcome | undefined> {
  try {
    const reply = await limitedAttempt(settings, call, limited);
    if (followRedirect(settings.origin, call, reply.response)) {
      return undefined;
    }
    if (reply.response.status === 401 && !call.renewed) {
      const { token: refused } = call;
      // A token that is fixed, or that the function gives again, has been refused already.
      call.renewed = true;
      call.token = undefined;
      call.token = (await limited(call.timeout, call.signal, () => askToken(settings, call))) ?? refused;
      if (call.token !== refused) {
        return undefined;
      }
    }
    return judge(settings.statuses, call, reply);
  } catch (error) {
    if (error instanceof NetworkError || (error instanceof TimeoutError && error.limit === "timeout")) {
      return error;
    }
    throw error;
  }
}

/** Waiting for the throttle counts for the deadline alone. */
function limitedAttempt(settings: Settings, call: Call, limited: Limited): Promise<Reply> {
  const { clock, throttle, origin } = settings;
  const run = (given: AbortSignal | undefined) =>
    limited(call.timeout, given, (signal) => attempt(settings, call, signal));
  return throttle
    ? limited(Infinity, call.signal, (signal) =>
        throttle.run({ origin, write: !call.read, signal, clock }, () => run(signal)),
      )
    : run(call.signal);
}

/** Does some work until the given signal, the work's own time limit or the call's deadline ends it. */
type Limited = <T>(
  timeout: number,
  given: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
) => Promise<T>;

function limitedBy({ clock }: Settings, { route, deadline, end }: Call): Limited {
  return (timeout, given, work) => {
    const left = end - clock.now();
    const expired = () =>
      timeout < left ? new TimeoutError("timeout", timeout, route) : new TimeoutError("deadline", deadline, route);
    return within({ clock, signal: given, milliseconds: Math.min(timeout, left), expired }, work);
  };
}

function pause({ clock }: Settings, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener("abort", clock.schedule(resolve, milliseconds)));
}

function finish({ statuses }: Settings, { route, method, lost, attempt }: Call, outcome: Outcome): ReceivedAnswer {
  if (outcome instanceof Error) {
    throw outcome;
  }
  // What was to be deleted is gone, and may well be gone because of the attempt whose answer was lost.
  const { code, response } = outcome;
  const deleted = lost && method === "DELETE" && code === 404 && bodyKind(statuses[route], 204) === "-";
  const answer = deleted ? new ReceivedAnswer({ ...outcome, response, status: 204, data: undefined }) : outcome;
  answer.attempts = attempt;
  return answer;
}
