import { ApiError } from "@copilot-spaces/client";
import { type DraftProblem, stepOfField } from "./check-draft.ts";

/** What the server says is wrong with which field, where it says so. */
export function serverProblems(error: unknown): readonly DraftProblem[] {
  if (!ApiError.isInstance(error)) return [];
  return error.fieldErrors.flatMap(({ field, message, code }) => {
    if (field === undefined) return [];
    const text = message ?? `The server does not accept this (${code}).`;
    return [{ step: stepOfField(field), field, text }];
  });
}
