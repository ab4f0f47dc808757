import { requireTableFormat } from "@copilot-spaces/types/document";
import type { Operation, OperationResponse, OperationsTable } from "@copilot-spaces/types/operations";
import { type CaseInput, type ContractCase, type ContractPair, pairName, type Values } from "./contract-case.ts";
import { expectedRequest } from "./expected-request.ts";
import { sampleValue } from "./sample-value.ts";

/** A pair that no case can be made for, and what the document lacks. */
export interface Underivable {
  readonly pair: ContractPair;
  readonly reason: string;
}

/** The cases of a table, and what they leave out. */
export interface DerivedCases {
  readonly cases: readonly ContractCase[];
  readonly underivable: readonly Underivable[];
}

/**
 * Makes the cases that the document implies: for each example of a success status one per request example, and one
 * without a body where that is allowed; for each example of another status one.
 */
export function deriveCases(table: OperationsTable): DerivedCases {
  requireTableFormat(table, "the contract");
  const cases: ContractCase[] = [];
  const underivable: Underivable[] = [];
  for (const operation of Object.values(table.operations)) {
    for (const response of operation.responses) {
      const derived = casesOf(operation, response, table);
      cases.push(...derived.cases);
      underivable.push(...derived.underivable);
    }
  }
  return { cases, underivable };
}

function casesOf(operation: Operation, response: OperationResponse, table: OperationsTable): DerivedCases {
  const { id, route, pagination } = operation;
  const { status, examples } = response;
  const pairs = examples.length > 0 ? examples : [undefined];
  const cases: ContractCase[] = [];
  const underivable: Underivable[] = [];
  for (const example of pairs) {
    const pair = { operation: id, route, status, ...(example !== undefined && { example: example.name }) };
    if (example === undefined && response.mediaType !== undefined) {
      underivable.push({ pair, reason: "the status has a body, and no example of it" });
      continue;
    }
    const variants = inputsOf(operation, status, table);
    if ("problem" in variants) {
      underivable.push({ pair, reason: variants.problem });
      continue;
    }
    for (const { input, from } of variants.inputs) {
      cases.push({
        name: pairName(pair) + (from === undefined ? "" : ` from ${from}`),
        pair,
        input,
        request: expectedRequest(operation, input),
        answer: { status, data: example?.value },
        ...(pagination !== undefined && status === 200 && { pagination }),
      });
    }
  }
  return { cases, underivable };
}

interface Variant {
  readonly input: CaseInput;
  /** Name of the request example, or "no body". */
  readonly from?: string;
}

function inputsOf(
  operation: Operation,
  status: number,
  table: OperationsTable,
): { inputs: Variant[] } | { problem: string } {
  const success = status >= 200 && status < 300;
  const path = valuesOf(operation, "path", table);
  // Both with a query and without one: the first on success, the second elsewhere.
  const query = success ? valuesOf(operation, "query", table) : { values: {} };
  if ("problem" in path) return path;
  if ("problem" in query) return query;
  const values = { path: path.values, query: query.values };
  const { requestBody } = operation;
  if (requestBody === undefined) return { inputs: [{ input: values }] };
  const variants: Variant[] = requestBody.examples.map(({ name, value }) => ({
    input: { ...values, body: value },
    from: name,
  }));
  if (!requestBody.required) variants.push({ input: values, from: "no body" });
  const [first] = variants;
  if (first === undefined) return { problem: "its request body is required, and has no example" };
  return { inputs: success ? variants : [first] };
}

function valuesOf(
  operation: Operation,
  place: "path" | "query",
  table: OperationsTable,
): { values: Values } | { problem: string } {
  const values: Record<string, unknown> = {};
  for (const [position, parameter] of operation.parameters.filter((each) => each.in === place).entries()) {
    const sample = sampleValue(parameter, table, position);
    if ("problem" in sample) return sample;
    values[parameter.name] = sample.value;
  }
  return { values };
}
