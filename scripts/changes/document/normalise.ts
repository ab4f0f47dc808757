import { type DocumentKind, documentShape } from "../../generate/document-shape.ts";
import { getArray, getKey, getObject, isArray, isObject, type Json, type JsonObject } from "../../generate/json.ts";
import { resolveObject } from "../../generate/resolve.ts";

/**
 * A document that says the same in one way of the several that there are: so that what is merely written differently is
 * no difference. `allOf` of objects is written out, a constant is an enum of one value, null is a type among others,
 * and lists whose order means nothing are sorted.
 */
export function normaliseDocument(document: JsonObject): JsonObject {
  return new Normaliser(document).run();
}

class Normaliser {
  readonly #document: JsonObject;

  constructor(document: JsonObject) {
    this.#document = document;
  }

  run(): JsonObject {
    return this.#object(this.#document, "document");
  }

  #object(value: JsonObject, kind: DocumentKind): JsonObject {
    if (typeof value["$ref"] === "string" && kind !== "schema") return value;
    const fields = documentShape[kind];
    const source = kind === "schema" ? this.#schema(value) : value;
    const entries = Object.entries(source).map(([key, item]): [string, Json] => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (field === undefined) return [key, item];
      if (field.holds === "one") return [key, this.#value(item, field.kind)];
      if (field.holds === "list") return [key, isArray(item) ? this.#list(key, item, field.kind) : item];
      if (!isObject(item)) return [key, item];
      return [
        key,
        Object.fromEntries(Object.entries(item).map(([name, each]) => [name, this.#value(each, field.kind)])),
      ];
    });
    return Object.fromEntries(entries);
  }

  #list(key: string, list: readonly Json[], kind: DocumentKind): Json {
    const items = list.map((item) => this.#value(item, kind));
    return key === "oneOf" || key === "anyOf" ? sorted(items) : items;
  }

  #value(value: Json, kind: DocumentKind): Json {
    return isObject(value) ? this.#object(value, kind) : value;
  }

  #schema(schema: JsonObject): JsonObject {
    const { const: constant, ...rest } = this.#withNull(this.#writtenOut(schema));
    const plain: JsonObject = constant === undefined ? rest : { ...rest, enum: [constant] };
    const { enum: values, required, type } = plain;
    return {
      ...plain,
      ...(isArray(values) ? { enum: sorted(values) } : {}),
      ...(isArray(required) && required.length > 0 ? { required: sorted(required) } : {}),
      ...(isArray(type) ? { type: type.length === 1 && type[0] !== undefined ? type[0] : sorted(type) } : {}),
    };
  }

  /** `allOf` of objects without conditions is one object with all their fields. */
  #writtenOut(schema: JsonObject): JsonObject {
    const { allOf, ...rest } = schema;
    if (!isArray(allOf)) return schema;
    const parts = allOf.map((part) => this.#writtenOut(resolveObject(this.#document, part)));
    const joins = (key: string): boolean => mergeable.has(key) || key.startsWith("x-");
    if (!parts.every((part) => Object.keys(part).every(joins))) return schema;
    const all = [...parts, rest];
    const required = [...new Set(all.flatMap((part) => getArray(part, "required")))];
    return {
      type: "object",
      ...rest,
      properties: Object.assign({}, ...all.map((part) => getObject(part, "properties"))),
      ...(required.length > 0 ? { required } : {}),
    };
  }

  /** `anyOf: [{ type: string }, { type: "null" }]` is `type: [string, "null"]`. */
  #withNull(schema: JsonObject): JsonObject {
    for (const key of ["anyOf", "oneOf"]) {
      const choices = getArray(schema, key);
      const others = choices.filter((choice) => !isObject(choice) || getKey(choice, "type") !== "null");
      const [only, ...more] = others;
      if (choices.length === others.length || more.length > 0 || !isObject(only)) continue;
      const type = getKey(only, "type");
      if (type === undefined || Object.hasOwn(only, "enum") || Object.hasOwn(only, "const")) continue;
      const { [key]: _, ...rest } = schema;
      return { ...only, ...rest, type: isArray(type) ? [...type, "null"] : [type, "null"] };
    }
    return schema;
  }
}

/** What is lost when objects are joined says nothing about values. */
const mergeable = new Set(["type", "properties", "required", "description", "title", "additionalProperties"]);

function sorted(values: readonly Json[]): Json[] {
  return [...values].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
