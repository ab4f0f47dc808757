import { sampleInput } from "@copilot-spaces/reference/client-call";
import type { Permalink, RequestInput } from "@copilot-spaces/reference/print";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";

/**
 * A call to begin with: the document's own values, and of those given before, the ones that mean the same here
 * (`org`, `space_number`).
 */
export function prepareCall(operation: Operation, before: RequestInput = {}): Permalink {
  const sample = sampleInput(operation, operationsTable.schemas);
  const { path } = sample;
  if (path === undefined) return { operation: operation.id, input: sample };
  const given = before.path ?? {};
  const kept = Object.entries(path).map(([name, value]) => [name, given[name] ?? value] as const);
  return { operation: operation.id, input: { ...sample, path: Object.fromEntries(kept) } };
}
