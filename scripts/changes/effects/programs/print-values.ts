import type { JsonSchema, OperationsTable } from "@copilot-spaces/types/operations";
import { type ObjectShape, shapeOf } from "./schema-shape.ts";

/** How deep values are written out. No body nests deeper; a schema that refers to itself ends here. */
const maxDepth = 8;

/**
 * Values of a schema as TypeScript source, so many that each value of an enum, each variant and each property is in
 * one of them.
 */
export function printValues(schema: JsonSchema, schemas: OperationsTable["schemas"], depth = 0): readonly string[] {
  if (depth > maxDepth) return [];
  const { kinds, literals, items, objects } = shapeOf(schema, schemas);
  const lists = items.map((item) => `[${printValues(item, schemas, depth + 1).join(", ")}]`);
  return [
    ...literals,
    ...kinds.map((kind) => samples[kind] ?? "null"),
    ...lists,
    ...objects.flatMap((object) => printObjects(object, schemas, depth)),
  ];
}

const samples: Readonly<Record<string, string>> = { string: '"text"', number: "1", boolean: "true", unknown: "{}" };

/** As many objects as the property with the most values needs, and one with no more than it must have. */
function printObjects(
  { properties, further }: ObjectShape,
  schemas: OperationsTable["schemas"],
  depth: number,
): readonly string[] {
  const columns = [...properties].map(([name, { schema, required }]) => {
    return { name, required, values: printValues(schema, schemas, depth + 1) };
  });
  const extra = further === undefined ? [] : [`further: ${printValues(further, schemas, depth + 1)[0] ?? "{}"}`];
  const rows = Math.max(1, ...columns.map(({ values }) => values.length));
  const filled = columns.filter(({ values }) => values.length > 0);
  const full = Array.from({ length: rows }, (_, row) => {
    const fields = filled.map(({ name, values }) => `${JSON.stringify(name)}: ${values[row % values.length]}`);
    return `{ ${[...fields, ...extra].join(", ")} }`;
  });
  const least = filled
    .filter(({ required }) => required)
    .map(({ name, values }) => `${JSON.stringify(name)}: ${values[0]}`);
  return [...new Set([...full, `{ ${least.join(", ")} }`])];
}
