import type { ApiError } from "@copilot-spaces/client";
import { explainAnswer } from "@copilot-spaces/reference/explain";
import { operationsTable } from "@copilot-spaces/types/operations";
import type { FailureScene, FailureText } from "./failure-text.ts";

/** Explains an answer as the command line does, from what the document says of the operation. */
export function explainApiError(error: ApiError, { tokenKind }: FailureScene): FailureText {
  const operation = Object.values(operationsTable.operations).find(({ route }) => route === error.route);
  const { response, status, data: body } = error;
  return explainAnswer({ operation, status, headers: response.headers, body, tokenKind, table: operationsTable });
}
