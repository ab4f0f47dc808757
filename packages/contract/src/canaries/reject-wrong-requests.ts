import type { OperationsTable } from "@copilot-spaces/types/operations";
import { deriveCases } from "../cases/derive-cases.ts";
import type { MockAccess } from "../run/observe.ts";
import type { CanaryReport } from "./canary-report.ts";
import { sendRequest } from "./send-request.ts";
import { wrongRequests } from "./wrong-requests.ts";

/**
 * Canary B, requests: each operation is sent what it forbids, one mistake at a time, and each must be rejected. One
 * that passes has met a schema that checks nothing.
 */
export async function rejectWrongRequests(table: OperationsTable, mock: MockAccess): Promise<CanaryReport> {
  const { cases } = deriveCases(table);
  const findings: string[] = [];
  let tried = 0;
  for (const operation of Object.values(table.operations)) {
    const { id, route, success } = operation;
    const right = cases.find(({ pair }) => pair.operation === id && success.includes(pair.status));
    const wrong = right === undefined ? [] : wrongRequests(operation, right.input, table);
    if (right === undefined) findings.push(`${route}: no case shows how it is called rightly`);
    for (const { place, request, authorized } of wrong) {
      tried += 1;
      const response = await sendRequest(request, { ...mock, token: authorized ? "any" : "" });
      if (!isRejected(response)) findings.push(`${route}: a wrong ${place} was answered with ${response.status}`);
    }
  }
  return { name: "the mock rejects wrong requests", tried, findings };
}

function isRejected({ status, headers }: Response): boolean {
  const problem = headers.get("content-type")?.startsWith("application/problem+json") === true;
  return status >= 400 && (problem || headers.has("sl-violations"));
}
