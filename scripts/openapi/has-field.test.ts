import { expect, it } from "vitest";
import { hasField, rowSchema } from "./has-field.ts";

const document = {
  components: {
    schemas: {
      Item: { allOf: [{ $ref: "#/components/schemas/Base" }, { oneOf: [{ properties: { slug: {} } }] }] },
      Base: { properties: { owner: { properties: { login: {} } } } },
      List: { properties: { items: { type: "array", items: { $ref: "#/components/schemas/Item" } } } },
    },
  },
};
const item = { $ref: "#/components/schemas/Item" };

it.for([
  [["owner"], true],
  [["owner", "login"], true],
  [["slug"], true],
  [["owner", "slug"], false],
  [["toString"], false],
] as const)("finds a field in any variant, and nothing else: %j", ([path, there]) => {
  expect(hasField({ document, schema: item, path })).toBe(there);
});

it("takes the item of a list for a row, and anything else as it is", () => {
  expect(rowSchema(document, { $ref: "#/components/schemas/List" })).toEqual(item);
  expect(rowSchema(document, item)).toBe(item);
});
