import { createClient } from "@copilot-spaces/client";
import type { ContractCase } from "../cases/contract-case.ts";
import { checkAnswer } from "./check-answer.ts";
import type { ColumnTarget, ContractColumn } from "./contract-column.ts";

/** `client.request`: any operation by its route, any declared status as a result. */
export const requestColumn: ContractColumn = {
  name: "client.request",
  headers: { "user-agent": "copilot-spaces-client" },
  reaches: () => true,
  run: runRequest,
};

async function runRequest({ pair, input, answer }: ContractCase, target: ColumnTarget): Promise<string | undefined> {
  const client = createClient({ ...target, retry: { limit: 0 } });
  const result = await anyRoute(client.request)(pair.route, input);
  const success = answer.status >= 200 && answer.status < 300;
  return (
    checkAnswer(result, answer) ??
    (result.ok === success ? undefined : `ok is ${result.ok} for ${answer.status}`) ??
    (result.requestId === undefined ? "the result has no request id" : undefined) ??
    (result.rateLimit === undefined ? "the result has no rate limit" : undefined)
  );
}

/** As much of a result as every route's has. */
interface AnyResult {
  readonly status: number;
  readonly ok: boolean;
  readonly data: unknown;
  readonly requestId: string | undefined;
  readonly rateLimit: unknown;
}

/** A case's route is data, so its types are out of reach here; `result-types.test-d.ts` has them, route by route. */
function anyRoute(request: unknown): (route: string, input: ContractCase["input"]) => Promise<AnyResult> {
  return request as (route: string, input: ContractCase["input"]) => Promise<AnyResult>;
}
