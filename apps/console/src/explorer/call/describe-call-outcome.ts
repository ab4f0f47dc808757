import type { Operation } from "@copilot-spaces/types/operations";
import { formatDuration } from "../../requests/describe-outcome.ts";
import { nameStatus } from "../answer/answer-facts.ts";
import { checkAnswer } from "../answer/check-answer.ts";
import type { CallOutcome } from "./send-call.ts";

/** What came of a call, in a sentence. */
export function describeCallOutcome(operation: Operation, outcome: CallOutcome): string {
  switch (outcome.kind) {
    case "answer": {
      const findings = checkAnswer(operation, outcome) ?? [];
      const differs = findings.length === 0 ? "" : ` It differs from the document in ${findings.length} places.`;
      return `${nameStatus(outcome.status)} after ${formatDuration(outcome.duration)}.${differs}`;
    }
    case "refused":
      return `Nothing was sent: ${outcome.message}`;
    case "cancelled":
      return "Cancelled.";
    default:
      return `There was no answer: ${outcome.message}`;
  }
}
