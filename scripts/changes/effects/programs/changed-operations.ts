import type { JsonSchema, Operation, OperationsTable } from "@copilot-spaces/types/operations";

/**
 * The operations of the base whose types may be others in the revision. What takes and gives the same needs no new
 * compilation.
 */
export function changedOperations(base: OperationsTable, revision: OperationsTable): readonly Operation[] {
  return Object.values(base.operations).filter((operation) => {
    const other = revision.operations[operation.id];
    return other === undefined || typeText(operation, base) !== typeText(other, revision);
  });
}

/** All of an operation that its types are made from, with what its schemas refer to. */
function typeText({ route, parameters, requestBody, responses }: Operation, { schemas }: OperationsTable): string {
  const taken = parameters.map(({ name, in: place, required, schema }) => [name, place, required, schema]);
  const body = [requestBody?.mediaType, requestBody?.required, requestBody?.schema];
  const given = responses.map(({ status, mediaType, headers, schema }) => [status, mediaType, headers, schema]);
  const text = JSON.stringify([route, taken, body, given]);
  const reached = new Map<string, JsonSchema | undefined>();
  const follow = (json: string): void => {
    for (const [, reference = ""] of json.matchAll(/"\$ref":"([^"]+)"/g)) {
      if (reached.has(reference)) continue;
      reached.set(reference, schemas[reference]);
      follow(JSON.stringify(schemas[reference] ?? {}));
    }
  };
  follow(text);
  return `${text} ${JSON.stringify([...reached])}`;
}
