import { explainAnswer, readViolations } from "@copilot-spaces/reference/explain";
import type { RequestInput } from "@copilot-spaces/reference/print";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import type { Remarks } from "../../schema-form/form-context.ts";
import { follow, pointTo } from "../../schema-form/json-pointer.ts";
import { groupRemarks, type PlacedRemark } from "../call/check-call.ts";
import type { AnsweredOutcome } from "./answer-facts.ts";
import { readBody } from "./read-body.ts";

/**
 * What an answer says against the fields of the call that it answers: the mock's violations, and the `errors` of a 422.
 * What has been changed since is left out, for it may be right by now.
 */
export function answerRemarks(
  operation: Operation,
  answer: AnsweredOutcome,
  calls: { readonly sent: RequestInput; readonly now: RequestInput },
): Remarks {
  const unchanged = ({ pointer }: PlacedRemark) =>
    JSON.stringify(follow(calls.sent, pointer)) === JSON.stringify(follow(calls.now, pointer));
  return groupRemarks([...violationRemarks(answer), ...fieldRemarks(operation, answer)].filter(unchanged));
}

function violationRemarks({ headers }: AnsweredOutcome): readonly PlacedRemark[] {
  return readViolations(headers).flatMap(({ side, pointer, message }) =>
    side === "request" && pointer !== "" ? [{ pointer, from: "answer" as const, text: message }] : [],
  );
}

/** A mock that found violations answers with the document's example of a 422, which is about another request. */
function fieldRemarks(operation: Operation, { status, headers, body }: AnsweredOutcome): readonly PlacedRemark[] {
  if (status < 400 || readViolations(headers).length > 0) return [];
  const read = readBody(body);
  if (read.kind !== "json") return [];
  const { fields } = explainAnswer({ operation, status, headers, body: read.value, table: operationsTable });
  return fields.flatMap(({ field, index, text }) => {
    if (field === undefined) return [];
    // An entry of a list is named by its place alone; the only list that a body has is meant.
    const list = index === undefined ? undefined : listFieldOf(operation);
    const pointer =
      list === undefined ? pointTo("/body", field) : pointTo(pointTo(pointTo("/body", list), index ?? 0), field);
    return [{ pointer, from: "answer", text }];
  });
}

function listFieldOf({ requestBody }: Operation): string | undefined {
  const reference = requestBody?.schema["$ref"];
  const schema = typeof reference === "string" ? operationsTable.schemas[reference] : requestBody?.schema;
  const lists = Object.entries(Object(schema?.["properties"])).filter(
    ([, property]) => Object(property).type === "array",
  );
  return lists.length === 1 ? lists[0]?.[0] : undefined;
}
