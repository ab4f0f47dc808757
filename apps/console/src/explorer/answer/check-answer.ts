import type { Operation } from "@copilot-spaces/types/operations";
import { type Finding, validateResponse } from "@copilot-spaces/types/validators";
import { isOfTable } from "../call/check-call.ts";
import type { AnsweredOutcome } from "./answer-facts.ts";
import { readBody } from "./read-body.ts";

/**
 * Where an answer differs from what the document declares for its status: an empty list where it does not, `undefined`
 * for an operation that the document does not have.
 */
export function checkAnswer(
  operation: Operation | undefined,
  { status, body }: AnsweredOutcome,
): readonly Finding[] | undefined {
  if (operation === undefined || !isOfTable(operation)) return undefined;
  const read = readBody(body);
  if (read.kind === "text") {
    return [{ instancePath: "", keyword: "format", message: "is no JSON" }];
  }
  return validateResponse(operation.id, status, read.kind === "json" ? read.value : undefined);
}
