import { expect, it } from "vitest";
import { describeSchema, listFields, listForms } from "./schema-text.ts";

const context = {
  models: "models.md",
  schemas: {
    "#/components/schemas/Role": { type: "string", enum: ["reader", "writer"] },
    "#/components/schemas/Space": { type: "object", properties: { id: { type: "integer" } }, required: ["id"] },
    "#/components/schemas/Base": { allOf: [{ $ref: "#/components/schemas/Space" }], properties: { name: {} } },
    "#/components/schemas/Loop": { allOf: [{ $ref: "#/components/schemas/Loop" }] },
  },
};

it.each([
  [{ type: "integer", minimum: 1, maximum: 100, default: 30 }, "integer, 1 to 100, `30` by default"],
  [{ type: "string", maxLength: 5, pattern: "^a|b$" }, "string, at most 5 characters, pattern `^a|b$`"],
  [{ type: ["string", "null"], format: "date-time" }, "string or null, date-time"],
  [{ type: "integer", format: "int64", deprecated: true }, "integer, deprecated"],
  [{ const: true }, "`true`"],
  [{ $ref: "#/components/schemas/Role" }, '`"reader"` or `"writer"`'],
  [{ $ref: "#/components/schemas/Role", default: "reader" }, '`"reader"` or `"writer"`, `"reader"` by default'],
  [{ type: "array", items: { $ref: "#/components/schemas/Space" } }, "list of [`Space`](models.md#space)"],
  [{ oneOf: [{ $ref: "#/components/schemas/Space" }, { type: "null" }] }, "[`Space`](models.md#space) or null"],
  [{}, "any value"],
])("says what %j allows", (schema, text) => {
  expect(describeSchema(schema, context)).toBe(text);
});

it("lists the fields of all that a schema is put together from", () => {
  const fields = listFields({ $ref: "#/components/schemas/Base" }, context.schemas);
  expect(fields.map(({ name, required }) => [name, required])).toEqual([
    ["id", true],
    ["name", false],
  ]);
  expect(listFields({ $ref: "#/components/schemas/Loop" }, context.schemas)).toEqual([]);
});

it("lists the forms of a union", () => {
  expect(listForms({ anyOf: [{ type: "string" }, { type: "null" }] }, context)).toEqual(["string", "null"]);
  expect(listForms({ type: "string" }, context)).toEqual([]);
});
