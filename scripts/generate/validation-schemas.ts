import type { JsonSchema, OperationsTable } from "@copilot-spaces/types/operations";
import { DocumentError } from "./document-error.ts";
import { documentShape } from "./document-shape.ts";
import { isArray, isObject, type Json, type JsonObject, setKey } from "./json.ts";
import { formatPointer, parsePointer } from "./json-pointer.ts";

/**
 * The schemas of a table as the compiler gets them: in one document, without what only describes, and with every form
 * of a union under a reference of its own, so that each is compiled to its own function.
 */
export class ValidationSchemas {
  /** The document, for references like `#/components/schemas/Space`. */
  readonly document: JsonObject = {};
  /** The forms of each union, as references; a union is known by its number in this list. */
  readonly unions: string[][] = [];
  readonly #numbers = new Map<Json, number>();
  readonly #references = new Map<string, string>();

  constructor(table: OperationsTable) {
    for (const [reference, schema] of Object.entries(table.schemas)) {
      this.#place(parsePointer(reference.slice(1)), this.#simplify(toJson(schema)));
    }
  }

  /** The reference under which a schema can be found; equal schemas share one. */
  add(schema: JsonSchema): string {
    return this.#add(this.#simplify(toJson(schema)));
  }

  /** The number of the union whose list of forms this is. */
  unionNumber(forms: Json): number {
    return this.#numbers.get(forms) ?? -1;
  }

  #add(schema: Json): string {
    const reference = isObject(schema) && Object.keys(schema).length === 1 ? schema["$ref"] : undefined;
    if (typeof reference === "string") return reference;
    const key = JSON.stringify(schema);
    const known = this.#references.get(key);
    if (known !== undefined) return known;
    const keys = ["parts", String(this.#references.size)];
    const added = `#${formatPointer(keys)}`;
    this.#references.set(key, added);
    this.#place(keys, schema);
    return added;
  }

  #place(keys: readonly string[], schema: Json): void {
    let holder = this.document;
    for (const key of keys.slice(0, -1)) {
      const next = holder[key];
      if (isObject(next)) {
        holder = next;
      } else {
        const created: JsonObject = {};
        setKey(holder, key, created);
        holder = created;
      }
    }
    setKey(holder, keys.at(-1) ?? "", schema);
  }

  #simplify(schema: Json): Json {
    if (!isObject(schema)) return schema;
    const result: JsonObject = {};
    for (const [key, value] of Object.entries(schema)) {
      const field = Object.hasOwn(documentShape.schema, key) ? documentShape.schema[key] : undefined;
      if (unsupported.has(key)) {
        throw new DocumentError(`"${key}" is in a schema, which the validators cannot check`, { file: "document" });
      }
      if (key === "oneOf" || key === "anyOf") setKey(result, key, this.#simplifyUnion(value));
      else if (field !== undefined) setKey(result, key, this.#simplifyField(value, field.holds === "map"));
      else if (assertions.has(key)) setKey(result, key, value);
    }
    return result;
  }

  #simplifyField(value: Json, map: boolean): Json {
    if (isArray(value)) return value.map((item) => this.#simplify(item));
    if (!map || !isObject(value)) return this.#simplify(value);
    const result: JsonObject = {};
    for (const [key, item] of Object.entries(value)) setKey(result, key, this.#simplify(item));
    return result;
  }

  #simplifyUnion(value: Json): Json {
    if (!isArray(value)) return value;
    const references = value.map((form) => this.#add(this.#simplify(form)));
    const forms = references.map(($ref) => ({ $ref }));
    this.#numbers.set(forms, this.unions.length);
    this.unions.push(references);
    return forms;
  }
}

/** Keywords that depend on what others have looked at: these validators do not keep track of that. */
const unsupported: ReadonlySet<string> = new Set(["unevaluatedProperties", "unevaluatedItems", "$dynamicRef"]);

/** The keywords that check something (JSON Schema 2020-12), apart from those that hold schemas. */
const assertions: ReadonlySet<string> = new Set([
  "$ref",
  "type",
  "enum",
  "const",
  "multipleOf",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "format",
  "maxItems",
  "minItems",
  "uniqueItems",
  "maxContains",
  "minContains",
  "maxProperties",
  "minProperties",
  "required",
  "dependentRequired",
]);

/** The table's schemas came from JSON. */
function toJson(schema: JsonSchema): Json {
  return JSON.parse(JSON.stringify(schema));
}
