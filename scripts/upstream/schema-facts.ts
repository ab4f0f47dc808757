import { getArray, getKey, getObject, isArray, isObject, type Json, type JsonObject } from "../generate/json.ts";
import { resolvePointer } from "../generate/json-pointer.ts";

/** What a document says of one value, by aspect: `type` is `string or null`, `required` is `yes`. */
export type Aspects = ReadonlyMap<string, string>;

/** What a document says of a value and of what is in it, by place: `body.name`, `200.spaces[].owner`. */
export type Facts = Map<string, Aspects>;

/** A value as one or more schemas describe it. */
interface Shape {
  types: Set<string>;
  /** `undefined`: any of its type. */
  values: Set<string> | undefined;
  limits: Map<string, string>;
  properties: Map<string, Shape>;
  required: Set<string>;
  items: Shape | undefined;
}

/** Formats and wording are left out: each document has its own. */
const limitKeywords = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "default"];

/** How deep a value is looked into; also the end of a schema that holds itself. */
const maxDepth = 12;

/** Adds what a schema says of the value at a place, whichever of the ways of saying it the document uses. */
export function addSchemaFacts(facts: Facts, place: string, schema: Json | undefined, document: JsonObject): void {
  addShapeFacts(facts, place, shapeOf(schema, document, 0), false);
}

function addShapeFacts(facts: Facts, place: string, shape: Shape, required: boolean): void {
  const aspects = new Map<string, string>();
  if (shape.types.size > 0) aspects.set("type", [...shape.types].sort().join(" or "));
  if (required) aspects.set("required", "yes");
  if (shape.values !== undefined) aspects.set("values", [...shape.values].sort().join(", "));
  for (const [keyword, value] of shape.limits) aspects.set(keyword, value);
  facts.set(place, aspects);
  for (const [name, property] of shape.properties) {
    addShapeFacts(facts, `${place}.${name}`, property, shape.required.has(name));
  }
  if (shape.items !== undefined) addShapeFacts(facts, `${place}[]`, shape.items, false);
}

function shapeOf(value: Json | undefined, document: JsonObject, depth: number): Shape {
  const empty: Shape = {
    types: new Set(),
    values: undefined,
    limits: new Map(),
    properties: new Map(),
    required: new Set(),
    items: undefined,
  };
  if (!isObject(value) || depth > maxDepth) return empty;
  const own = ownShape(value, document, depth);
  const reference = getKey(value, "$ref");
  // In OpenAPI 3.1, what stands beside a reference counts too.
  if (typeof reference === "string")
    return both(own, shapeOf(resolvePointer(document, reference.slice(1)), document, depth + 1));
  const parts = getArray(value, "allOf").map((part) => shapeOf(part, document, depth));
  const unions = ["oneOf", "anyOf"].flatMap((keyword) => {
    const variants = getArray(value, keyword).map((variant) => shapeOf(variant, document, depth));
    return variants.length > 0 ? [variants.reduce(either)] : [];
  });
  return [...parts, ...unions].reduce(both, own);
}

function ownShape(schema: JsonObject, document: JsonObject, depth: number): Shape {
  const properties = Object.entries(getObject(schema, "properties"));
  const items = getKey(schema, "items");
  const listed = getKey(schema, "const") === undefined ? getKey(schema, "enum") : [schema["const"] ?? null];
  const values = isArray(listed) ? listed.filter((each) => each !== null).map(String) : undefined;
  return {
    types: new Set(typesOf(schema)),
    // A list of null alone is a type and no choice.
    values: values === undefined || values.length === 0 ? undefined : new Set(values),
    limits: new Map(
      limitKeywords.flatMap((keyword) => {
        const limit = getKey(schema, keyword);
        return limit === undefined ? [] : [[keyword, typeof limit === "string" ? limit : JSON.stringify(limit)]];
      }),
    ),
    properties: new Map(properties.map(([name, property]) => [name, shapeOf(property, document, depth + 1)])),
    required: new Set(getArray(schema, "required").map(String)),
    items: items === undefined ? undefined : shapeOf(items, document, depth + 1),
  };
}

/** The types of a schema as OpenAPI 3.0 and 3.1 write them; a schema with properties is an object, whether it says so or not. */
function typesOf(schema: JsonObject): string[] {
  const type = getKey(schema, "type");
  const named = isArray(type) ? type.map(String) : typeof type === "string" ? [type] : [];
  const nullable = getKey(schema, "nullable") === true || getArray(schema, "enum").includes(null);
  if (named.length > 0) return nullable ? [...named, "null"] : named;
  const implied = getKey(schema, "properties") === undefined ? [] : ["object"];
  return nullable ? [...implied, "null"] : implied;
}

/** What holds for a value that is one or the other. */
function either(left: Shape, right: Shape): Shape {
  return {
    types: new Set([...left.types, ...right.types]),
    values: eitherValues(left, right),
    limits: new Map([...left.limits].filter(([keyword, limit]) => right.limits.get(keyword) === limit)),
    properties: mergeProperties(left, right, either),
    required: eitherRequired(left, right),
    items: mergeItems(left, right, either),
  };
}

/** The values of two variants together: null beside a list of values takes nothing from the list. */
function eitherValues(left: Shape, right: Shape): Set<string> | undefined {
  if (left.values !== undefined && right.values !== undefined) return new Set([...left.values, ...right.values]);
  const [listed, other] = left.values === undefined ? [right, left] : [left, right];
  return isOnlyNull(other) ? listed.values : undefined;
}

/** Null beside an object leaves its fields required. */
function eitherRequired(left: Shape, right: Shape): Set<string> {
  if (isOnlyNull(left)) return right.required;
  if (isOnlyNull(right)) return left.required;
  return new Set([...left.required].filter((name) => right.required.has(name)));
}

function isOnlyNull({ types }: Shape): boolean {
  return types.size === 1 && types.has("null");
}

/** What holds for a value that is both. */
function both(left: Shape, right: Shape): Shape {
  const common = new Set([...left.types].filter((type) => right.types.has(type)));
  const untyped = left.types.size === 0 ? right.types : left.types;
  return {
    types: left.types.size === 0 || right.types.size === 0 ? untyped : common,
    values: bothValues(left.values, right.values),
    limits: new Map([...right.limits, ...left.limits]),
    properties: mergeProperties(left, right, both),
    required: new Set([...left.required, ...right.required]),
    items: mergeItems(left, right, both),
  };
}

function bothValues(left: Set<string> | undefined, right: Set<string> | undefined): Set<string> | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return new Set([...left].filter((each) => right.has(each)));
}

function mergeProperties(left: Shape, right: Shape, merge: typeof both): Map<string, Shape> {
  const merged = new Map(left.properties);
  for (const [name, property] of right.properties) {
    const other = left.properties.get(name);
    merged.set(name, other === undefined ? property : merge(other, property));
  }
  return merged;
}

function mergeItems(left: Shape, right: Shape, merge: typeof both): Shape | undefined {
  if (left.items === undefined || right.items === undefined) return left.items ?? right.items;
  return merge(left.items, right.items);
}
