import type { CodespaceState } from "@copilot-spaces/types";

/** What goes on by itself: the state will be another one soon. */
const passing: readonly string[] = [
  "Unknown",
  "Created",
  "Queued",
  "Provisioning",
  "Awaiting",
  "Starting",
  "ShuttingDown",
  "Exporting",
  "Updating",
  "Rebuilding",
] satisfies readonly CodespaceState[];

/** Whether a codespace stays as it is until somebody does something. */
export function isSettled(state: string): boolean {
  return !passing.includes(state);
}

/** The colour of a label that names a state. */
export function toneOf(state: string): "success" | "danger" | "accent" | "secondary" {
  if (state === "Available") return "success";
  if (state === "Failed" || state === "Unavailable") return "danger";
  return isSettled(state) ? "secondary" : "accent";
}
