import { DocumentError } from "./document-error.ts";
import { getArray, getKey, getObject, isObject, type Json, type JsonObject } from "./json.ts";
import { formatPointer } from "./json-pointer.ts";

/** Keywords whose schemas apply to the same value. */
const inPlace = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];
/** Keywords whose schemas apply to the items of a list. */
const items = ["items", "prefixItems"];

/**
 * Requires that no schema contains itself as the same value: no value could ever be checked against it. A tree, where
 * there is a property or a list between the schema and itself, is fine.
 *
 * @throws {DocumentError}
 */
export function requireFiniteSchemas(document: JsonObject): void {
  const graph = createGraph(document, inPlace);
  for (const reference of graph.keys()) {
    const cycle = findCycle(graph, reference);
    if (cycle === undefined) continue;
    const problem = `a schema is made of itself, with no property or list between: ${cycle.join(" → ")}`;
    throw new DocumentError(problem, { file: "document", pointer: reference.slice(1) });
  }
}

/** References of the component schemas that contain themselves as items of a list, with no property between. */
export function findListRecursion(document: JsonObject): Set<string> {
  const graph = createGraph(document, [...inPlace, ...items]);
  return new Set([...graph.keys()].filter((reference) => findCycle(graph, reference) !== undefined));
}

/** Which component schemas refer to which, by these keywords alone. */
function createGraph(document: JsonObject, keywords: readonly string[]): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  const schemas = getObject(getObject(document, "components"), "schemas");
  for (const [name, schema] of Object.entries(schemas)) {
    const references: string[] = [];
    collect(schema, keywords, references);
    graph.set(`#${formatPointer(["components", "schemas", name])}`, references);
  }
  return graph;
}

function collect(schema: Json, keywords: readonly string[], references: string[]): void {
  if (!isObject(schema)) return;
  const { $ref } = schema;
  if (typeof $ref === "string") references.push($ref);
  for (const keyword of keywords) {
    for (const item of getArray(schema, keyword)) collect(item, keywords, references);
    const single = getKey(schema, keyword);
    if (isObject(single)) collect(single, keywords, references);
  }
}

function findCycle(graph: ReadonlyMap<string, string[]>, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const reference of queue) {
    for (const next of graph.get(reference) ?? []) {
      if (next === start) return tracePath(cameFrom, reference, start);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, reference);
      queue.push(next);
    }
  }
  return undefined;
}

function tracePath(cameFrom: ReadonlyMap<string, string>, end: string, start: string): string[] {
  const path = [start];
  for (let at: string | undefined = end; at !== undefined && at !== start; at = cameFrom.get(at)) path.splice(1, 0, at);
  return [...path, start];
}
