import { getKey, getObject, isObject, type Json, type JsonObject } from "../../generate/json.ts";
import { resolvePointer } from "../../generate/json-pointer.ts";
import { listOperations, listParameters } from "../../generate/list-operations.ts";
import type { Direction } from "../effects/types/type-change.ts";

/** By `operationId`, in which directions operations use a schema. */
export type SchemaUses = Readonly<Record<Direction, ReadonlySet<string>>>;

/**
 * By its name in `components.schemas`, which operations take a schema in, and which give it out. Schemas come after
 * those that they refer to.
 */
export function listSchemaUses(document: JsonObject): ReadonlyMap<string, SchemaUses> {
  const uses = new Map<string, Record<Direction, Set<string>>>();
  for (const source of listOperations(document)) {
    const { id, operation } = source;
    const taken: Json[] = [...listParameters(document, source), getKey(operation, "requestBody") ?? null];
    const given: Json[] = Object.values(getObject(operation, "responses"));
    for (const [direction, parts] of [
      ["in", taken],
      ["out", given],
    ] as const) {
      for (const name of reachedSchemas(document, parts)) {
        const use = uses.get(name) ?? { in: new Set(), out: new Set() };
        use[direction].add(id);
        uses.set(name, use);
      }
    }
  }
  const schemas = getObject(getObject(document, "components"), "schemas");
  const depth = (name: string): number => reachedSchemas(document, [getKey(schemas, name) ?? null]).size;
  const depths = new Map(Object.keys(schemas).map((name) => [name, depth(name)]));
  const unused = { in: new Set<string>(), out: new Set<string>() };
  const sorted = [...depths].sort(([, one], [, other]) => one - other);
  return new Map(sorted.map(([name]) => [name, uses.get(name) ?? unused]));
}

/** The names of the schemas that some parts of a document refer to, and those that these refer to in turn. */
function reachedSchemas(document: JsonObject, parts: readonly Json[]): ReadonlySet<string> {
  const references = new Set<string>();
  const collect = (value: Json): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (key === "$ref" && typeof item === "string") references.add(item);
      else if (key !== "example" && key !== "examples") collect(item);
    }
  };
  for (const part of parts) collect(part);
  // A set goes on to what is added while it is walked through.
  for (const reference of references) {
    const target = resolvePointer(document, reference.slice(1));
    if (isObject(target)) collect(target);
  }
  const prefix = "#/components/schemas/";
  return new Set([...references].filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length)));
}
