import type { RequestOutcome } from "./recorder.ts";

/** How a request went, in a few words. */
export function describeOutcome(outcome: RequestOutcome | undefined): string {
  if (outcome === undefined) return "under way";
  if (outcome.kind === "failure") return "no answer";
  return `${outcome.status} · ${formatDuration(outcome.duration)}`;
}

/** The colour of a label that says so. */
export function outcomeTone(outcome: RequestOutcome | undefined): "secondary" | "success" | "danger" {
  if (outcome === undefined) return "secondary";
  return outcome.kind === "answer" && outcome.status < 400 ? "success" : "danger";
}

/** @param duration - in milliseconds */
export function formatDuration(duration: number): string {
  return duration < 1000 ? `${Math.round(duration)} ms` : `${(duration / 1000).toFixed(1)} s`;
}
