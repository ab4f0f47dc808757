import { createClient, createRequestClient, type DocumentOptions } from "@copilot-spaces/client";
import type { ContractCase } from "../cases/contract-case.ts";
import { checkAnswer } from "./check-answer.ts";
import type { ColumnTarget, ContractColumn } from "./contract-column.ts";

/** What is generated of another document that a client of it needs. */
export type DocumentParts = Pick<DocumentOptions, "statuses" | "headers">;

/** `client.request`: any operation by its route, any declared status as a result. */
export const requestColumn: ContractColumn = requestColumnOf((target) => createClient(target).request);

/** The same for another document, by `createRequestClient`. */
export function documentColumn({ statuses, headers = {} }: DocumentParts): ContractColumn {
  return requestColumnOf((target) => createRequestClient({ ...target, statuses, headers }).request);
}

type Target = ColumnTarget & { readonly retry: { readonly limit: 0 } };

function requestColumnOf(requestOf: (target: Target) => unknown): ContractColumn {
  return {
    name: "client.request",
    headers: { "user-agent": "copilot-spaces-client" },
    reaches: () => true,
    run: (contractCase, target) => runRequest(contractCase, requestOf({ ...target, retry: { limit: 0 } })),
  };
}

async function runRequest({ pair, input, answer }: ContractCase, request: unknown): Promise<string | undefined> {
  const result = await anyRoute(request)(pair.route, input);
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
