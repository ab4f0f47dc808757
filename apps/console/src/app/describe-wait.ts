import type { RecordedRequest } from "../requests/recorder.ts";

/** Says why a request takes long, from the last of its attempts that is over. */
export function describeWait(attempt: RecordedRequest | undefined): string {
  const outcome = attempt?.outcome;
  if (attempt === undefined || outcome === undefined) return "This takes longer than usual.";
  if (outcome.kind === "failure") return "The server did not answer; it is asked again.";
  const { status, headers, duration } = outcome;
  const seconds = headers["retry-after"];
  const isLimit = status === 429 || (status === 403 && seconds !== undefined);
  if (isLimit && seconds !== undefined && /^\d{1,6}$/.test(seconds)) {
    const time = new Date(attempt.startedAt + duration + Number(seconds) * 1000);
    return `The server answered ${status}, too many requests; it is asked again at ${time.toLocaleTimeString()}.`;
  }
  if (isLimit) return `The server answered ${status}, too many requests; it is asked again in a while.`;
  return status >= 500 ? `The server answered ${status}; it is asked again.` : "This takes longer than usual.";
}
