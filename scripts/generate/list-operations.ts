import { getArray, getKey, getObject, getString, isObject, type Json, type JsonObject } from "./json.ts";
import { resolveObject } from "./resolve.ts";

/** The methods that a path item may have, in the order of the specification. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** One operation as it stands in the document. */
export interface DocumentOperation {
  /**
   * The `operationId`; for an operation that has none, or has one that an earlier operation has too, its route.
   * A document may not use an id twice (OpenAPI 3.1, section 4.8.10), but some do.
   */
  readonly id: string;
  /** Whether `id` is the document's `operationId`. */
  readonly named: boolean;
  readonly method: (typeof methods)[number];
  readonly path: string;
  readonly route: string;
  readonly pathItem: JsonObject;
  readonly operation: JsonObject;
}

/** Every operation of a bundled document, in its order. */
export function listOperations(document: JsonObject): DocumentOperation[] {
  const taken = new Set<string>();
  const operations: DocumentOperation[] = [];
  for (const [path, value] of Object.entries(getObject(document, "paths"))) {
    if (path.startsWith("x-")) continue;
    const pathItem = resolveObject(document, value);
    for (const method of methods) {
      const operation = getKey(pathItem, method);
      if (!isObject(operation)) continue;
      const route = `${method.toUpperCase()} ${path}`;
      const operationId = getString(operation, "operationId");
      const named = operationId !== "" && !taken.has(operationId);
      const id = named ? operationId : route;
      taken.add(id);
      operations.push({ id, named, method, path, route, pathItem, operation });
    }
  }
  return operations;
}

/** The parameters of an operation, references followed: the path item's, unless the operation has its own. */
export function listParameters(document: JsonObject, { pathItem, operation }: DocumentOperation): JsonObject[] {
  const parameters = new Map<string, JsonObject>();
  const declared: readonly Json[] = [...getArray(pathItem, "parameters"), ...getArray(operation, "parameters")];
  for (const value of declared) {
    const parameter = resolveObject(document, value);
    parameters.set(`${getString(parameter, "in")}-${getString(parameter, "name")}`, parameter);
  }
  return [...parameters.values()];
}
