import type { JsonSchema, OperationsTable } from "@copilot-spaces/types/operations";
import { type ObjectShape, type Shape, shapeOf } from "./schema-shape.ts";

const maxDepth = 8;

/**
 * Prints statements that read all of a value, as a careful user does: every `switch` over an enum has a `default`. What
 * a name in the document stands for is read to its end where it is met first, and later only its own fields.
 */
export class ReadingPrinter {
  readonly #schemas: OperationsTable["schemas"];
  readonly #read = new Set<string>();
  #names = 0;

  constructor(schemas: OperationsTable["schemas"]) {
    this.#schemas = schemas;
  }

  print(schema: JsonSchema, expression: string, depth = 0): string {
    if (depth > maxDepth) return "";
    const shape = shapeOf(schema, this.#schemas);
    const { kinds, literals, items, objects } = shape;
    if (kinds.includes("unknown")) return `use<unknown>(${expression});\n`;
    const { $ref: reference } = schema;
    if (typeof reference === "string") {
      if (this.#read.has(reference)) return this.#printFields(shape, expression);
      this.#read.add(reference);
    }
    const nullable = kinds.includes("null");
    const others = kinds.filter((kind) => kind !== "null");
    if (literals.length === 0 && items.length === 0 && objects.length === 0) {
      return `use<${kinds.join(" | ") || "unknown"}>(${expression});\n`;
    }
    // A mixture is looked at as a whole: to tell its parts apart would take more than a user writes.
    const sorts = [others.length > 0, literals.length > 0, items.length > 0, objects.length > 0];
    if (sorts.filter(Boolean).length > 1) return "";
    const name = this.#name();
    const code = this.#printParts(shape, name, depth);
    const inner = nullable ? `if (${name} !== null) {\n${code}}\n` : code;
    return `{ const ${name} = ${expression};\n${inner}}\n`;
  }

  #printFields({ kinds, objects: [only, ...more] }: Shape, expression: string): string {
    const fields = only === undefined || more.length > 0 || kinds.length > 0 ? [] : [...only.properties.keys()];
    return fields.map((name) => `use<unknown>(${member(expression, name)});\n`).join("");
  }

  #printParts({ literals, items, objects }: Shape, name: string, depth: number): string {
    if (literals.length > 0) {
      const cases = literals.map((literal) => `case ${literal}: break;\n`);
      return `switch (${name}) {\n${cases.join("")}default: break;\n}\n`;
    }
    const [item] = items;
    if (item !== undefined) {
      const each = this.#name();
      return `for (const ${each} of ${name}) {\n${this.print(item, each, depth + 1)}}\n`;
    }
    const [only, ...more] = objects;
    if (only !== undefined && more.length === 0) return this.#printObject(only, name, depth);
    return this.#printVariants(objects, name, depth);
  }

  /** What all variants have is read as it is; the rest behind the check of the property that tells them apart. */
  #printVariants(variants: readonly ObjectShape[], name: string, depth: number): string {
    const [first] = variants;
    const shared = [...(first?.properties.keys() ?? [])].filter((key) =>
      variants.every(({ properties }) => properties.get(key)?.required),
    );
    const reads = shared.map((key) => `use<unknown>(${member(name, key)});\n`);
    const mark = shared.find(
      (key) => new Set(variants.map((each) => this.#markOf(each, key))).size === variants.length,
    );
    if (mark === undefined) return reads.join("");
    const blocks = variants.flatMap((variant) => {
      const value = this.#markOf(variant, mark);
      if (value === undefined) return [];
      return [`if (${member(name, mark)} === ${value}) {\n${this.#printObject(variant, name, depth)}}\n`];
    });
    return [...reads, ...blocks].join("");
  }

  #printObject({ properties, further }: ObjectShape, name: string, depth: number): string {
    const reads = [...properties].map(([key, { schema, required }]) => {
      if (required) return this.print(schema, member(name, key), depth + 1);
      const value = this.#name();
      const code = this.print(schema, value, depth + 1);
      return code === ""
        ? ""
        : `{ const ${value} = ${member(name, key)};\nif (${value} !== undefined) {\n${code}}\n}\n`;
    });
    const any = further === undefined ? "" : `use<unknown>(${name}["further"]);\n`;
    return `${reads.join("")}${any}`;
  }

  #markOf({ properties }: ObjectShape, key: string): string | undefined {
    const property = properties.get(key);
    const { literals = [] } = property === undefined ? {} : shapeOf(property.schema, this.#schemas);
    return literals.length === 1 ? literals[0] : undefined;
  }

  #name(): string {
    this.#names += 1;
    return `v${this.#names}`;
  }
}

function member(name: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${name}.${key}` : `${name}[${JSON.stringify(key)}]`;
}
