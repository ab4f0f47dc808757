import { expect, test } from "vitest";
import type { Json, JsonObject } from "../generate/json.ts";
import { addSchemaFacts, type Facts } from "./schema-facts.ts";

function factsOf(schema: Json, schemas: JsonObject = {}): Record<string, Record<string, string>> {
  const facts: Facts = new Map();
  addSchemaFacts(facts, "body", schema, { components: { schemas } });
  return Object.fromEntries([...facts].map(([place, aspects]) => [place, Object.fromEntries(aspects)]));
}

const text = { type: "string" };

test("null is one, whether OpenAPI 3.0 or 3.1 writes it", () => {
  const expected = { body: { type: "null or string" } };
  expect(factsOf({ type: "string", nullable: true })).toEqual(expected);
  expect(factsOf({ type: ["string", "null"] })).toEqual(expected);
  expect(factsOf({ anyOf: [text, { type: "null" }] })).toEqual(expected);
});

test("a list of one value and a const are one", () => {
  expect(factsOf({ type: "string", enum: ["User"] })).toEqual(factsOf({ type: "string", const: "User" }));
});

test("a null among the values is a type and no value", () => {
  expect(factsOf({ type: "string", enum: ["a", null] })).toEqual({ body: { type: "null or string", values: "a" } });
  expect(factsOf({ anyOf: [{ type: "string", enum: ["a"] }, { type: "null" }] })).toEqual({
    body: { type: "null or string", values: "a" },
  });
});

test("one value beside any text is any text", () => {
  expect(factsOf({ anyOf: [{ type: "string", enum: ["a"] }, text] })).toEqual({ body: { type: "string" } });
});

test("an object is one although it does not say so, and its parts have places of their own", () => {
  expect(factsOf({ required: ["a"], properties: { a: { type: "array", items: text } } })).toEqual({
    body: { type: "object" },
    "body.a": { type: "array", required: "yes" },
    "body.a[]": { type: "string" },
  });
});

test("a union lists the values of all variants, and requires what each of them requires", () => {
  const variant = (kind: string, own: string) => ({
    type: "object",
    required: ["kind", own],
    properties: { kind: { const: kind }, [own]: text },
  });
  expect(factsOf({ type: "object", oneOf: [variant("a", "x"), variant("b", "y")] })).toEqual({
    body: { type: "object" },
    "body.kind": { values: "a, b", required: "yes" },
    "body.x": { type: "string" },
    "body.y": { type: "string" },
  });
});

test("what is put together by allOf holds together", () => {
  const parts = [
    { type: "object", properties: { a: text } },
    { required: ["a"], properties: { b: { type: "integer" } } },
  ];
  expect(factsOf({ allOf: parts })).toEqual({
    body: { type: "object" },
    "body.a": { type: "string", required: "yes" },
    "body.b": { type: "integer" },
  });
});

test("what stands beside a reference counts", () => {
  const schema = { $ref: "#/components/schemas/Role", default: "reader" };
  expect(factsOf(schema, { Role: { type: "string", enum: ["reader"] } })).toEqual({
    body: { type: "string", values: "reader", default: "reader" },
  });
});

test("limits are told, wording and formats are not", () => {
  const schema = { type: "string", maxLength: 3, default: "a", format: "uri", description: "Text.", example: "b" };
  expect(factsOf(schema)).toEqual({ body: { type: "string", maxLength: "3", default: "a" } });
});

test("a schema that holds itself comes to an end", () => {
  const facts = factsOf(
    { $ref: "#/components/schemas/Team" },
    {
      Team: { type: "object", properties: { parent: { $ref: "#/components/schemas/Team" } } },
    },
  );
  expect(facts["body.parent.parent"]).toEqual({ type: "object" });
});
