import { askedWait, isRateLimited } from "./asked-wait.ts";
import type { Call } from "./call.ts";
import { log } from "./log.ts";
import type { Outcome } from "./outcome.ts";
import { dateAt } from "./rate-limit.ts";
import type { Settings } from "./settings.ts";

/**
 * How many milliseconds to wait before the request is sent again; nothing where it is not. A request that may have
 * arrived is repeated only where that does no harm; one that the server refused for its rate limits did not arrive.
 * A wait that the server asks for is kept to, or, where it does not fit the deadline, there is no retry at all.
 */
export function waitBeforeRetry(settings: Settings, call: Call, outcome: Outcome): number | undefined {
  const { clock, logger, retry } = settings;
  const { route, retries } = call;
  const answer = outcome instanceof Error ? undefined : outcome;
  const limited = answer !== undefined && isRateLimited(answer);
  if (answer && !limited && !/^(408|50[0234])$/.test(`${answer.code}`)) {
    return undefined;
  }
  const now = clock.now();
  // Full jitter: many clients that failed together do not come back together.
  let wait = clock.random() * Math.min(retry.max, retry.base * 2 ** retries);
  const asked = answer && askedWait(answer, now, retries);
  if (answer && asked !== undefined) {
    answer.retryAt = dateAt(now + asked);
    wait = Math.max(wait, asked);
  }
  if (!(limited || call.resendable) || !(retries < retry.limit) || now + wait >= call.end) {
    return undefined;
  }
  call.retries++;
  call.lost ||= !limited;
  const reason = outcome instanceof Error ? outcome.message : outcome.code;
  log(logger, "warn", `${route}: sent again in ${Math.ceil(wait)} ms, after: ${reason}`, { route, wait });
  return wait;
}
