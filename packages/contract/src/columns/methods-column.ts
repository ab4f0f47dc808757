import { ApiError, createClient, RateLimitError } from "@copilot-spaces/client";
import type { ContractCase } from "../cases/contract-case.ts";
import { difference } from "../difference.ts";
import { checkAnswer } from "./check-answer.ts";
import type { ColumnTarget, ContractColumn } from "./contract-column.ts";
import { methodCallOf } from "./method-calls.ts";

/** `client.spaces.list` and the others: data for a success, a typed error for everything else. */
export const methodsColumn: ContractColumn = {
  name: "client methods",
  headers: { "user-agent": "copilot-spaces-client" },
  reaches: ({ helper }) => !helper,
  run: runMethod,
};

const noMethod =
  "no method is known for it: write one in packages/client/src/methods, call it in packages/contract/src/columns/method-calls.ts";

async function runMethod(contractCase: ContractCase, target: ColumnTarget): Promise<string | undefined> {
  const { pair, input, answer } = contractCase;
  const call = methodCallOf(pair.route);
  if (call === undefined) return noMethod;
  const promise = call(createClient({ ...target, retry: { limit: 0 } }), input);
  if (answer.status >= 200 && answer.status < 300) return checkSuccess(contractCase, await promise.withResponse());
  const error = await promise.withResponse().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return checkError(contractCase, error);
}

function checkSuccess({ answer, pagination }: ContractCase, actual: ContractCase["answer"]): string | undefined {
  if (pagination === undefined) return checkAnswer(actual, answer);
  const [page, list] = [Object(actual.data), Object(answer.data)];
  return checkAnswer({ status: actual.status, data: page.items }, { ...answer, data: list[pagination.items] });
}

function checkError({ pair, answer }: ContractCase, error: unknown): string | undefined {
  if (!ApiError.isInstance(error)) return `it rejected with ${String(error)}, not with an ApiError`;
  if (answer.status === 429 && !RateLimitError.isInstance(error)) return "it is no RateLimitError";
  const { errors = [], documentation_url } = Object(answer.data);
  const expected = {
    ...answer,
    route: pair.route,
    fieldErrors: errors,
    documentationUrl: documentation_url,
    saysWhat: true,
  };
  const { status, data, route, fieldErrors, documentationUrl, message } = error;
  const saysWhat = message.startsWith(`${answer.status} ${pair.route}`);
  return difference({ status, data, route, fieldErrors, documentationUrl, saysWhat }, expected, "the error");
}
