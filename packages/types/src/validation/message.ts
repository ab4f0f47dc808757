import type { RawFinding } from "./compiled.ts";

/** Says in words what a finding of the compiled code means. */
export function describe({ keyword, params }: RawFinding): string {
  return Object.hasOwn(descriptions, keyword)
    ? (descriptions[keyword]?.(params) ?? "")
    : `breaks its rule "${keyword}"`;
}

type Params = RawFinding["params"];

const descriptions: Readonly<Record<string, (params: Params) => string>> = {
  required: () => "is required",
  type: ({ type }) => `must be ${list(toArray(type).map((name) => typeNames[String(name)] ?? String(name)))}`,
  enum: ({ allowedValues }) => `must be ${list(toArray(allowedValues).map(quote))}`,
  const: ({ allowedValue }) => `must be ${quote(allowedValue)}`,
  additionalProperties: () => "is not a known field",
  unevaluatedProperties: () => "is not a known field",
  minLength: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${count(limit, "character")}`),
  maxLength: ({ limit }) => `must have at most ${count(limit, "character")}`,
  minItems: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${count(limit, "item")}`),
  maxItems: ({ limit }) => `must have at most ${count(limit, "item")}`,
  minProperties: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${count(limit, "field")}`),
  maxProperties: ({ limit }) => `must have at most ${count(limit, "field")}`,
  minimum: ({ limit }) => `must be ${limit} or more`,
  maximum: ({ limit }) => `must be ${limit} or less`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  uniqueItems: ({ i, j }) =>
    `must not have an item twice, as items ${Math.min(Number(i), Number(j))} and ${Math.max(Number(i), Number(j))} are`,
  pattern: ({ pattern }) => `must match the pattern ${pattern}`,
  format: ({ format }) => `must be ${formatNames[String(format)] ?? `a ${format}`}`,
  dependentRequired: ({ property }) => `is required beside "${property}"`,
  not: () => "has a form that is not allowed",
  oneOf: () => "must have exactly one of several forms, and has more than one",
  anyOf: () => "has none of the allowed forms",
};

const typeNames: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
};

const formatNames: Readonly<Record<string, string>> = {
  "date-time": "a date and time like 2026-01-31T12:00:00Z",
  date: "a date like 2026-01-31",
  uri: "a full address like https://example.com/path",
  email: "an e-mail address",
  uuid: "a UUID",
};

function toArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}

/** `a`, `a or b`, `a, b or c`. */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} or ${last}`;
}

function count(limit: unknown, noun: string): string {
  return `${limit} ${noun}${limit === 1 ? "" : "s"}`;
}
