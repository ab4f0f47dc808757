import type { Operation, OperationId } from "@copilot-spaces/types/operations";
import { statuses } from "@copilot-spaces/types/statuses";
import { validateParameters, validateRequestBody } from "@copilot-spaces/types/validators";
import type { RequestInput } from "../client-call/request.ts";

/** Whether a call is as the document says, as the commands of its operations make sure of. */
export function isValidCall(operation: Operation, { path = {}, query = {}, body }: RequestInput): boolean {
  if (!isOfDocument(operation)) return false;
  const findings = [...validateParameters(operation.id, { path, query }), ...validateRequestBody(operation.id, body)];
  return findings.length === 0;
}

/** Whether the validators know an operation: those of another document they do not. */
function isOfDocument(operation: Operation): operation is Operation<OperationId> {
  return Object.hasOwn(statuses, operation.route);
}
