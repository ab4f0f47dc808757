import { expect, it } from "vitest";
import { toJsonSchema } from "./to-json-schema.ts";

it("makes nullable a type, and null one of the values", () => {
  expect(toJsonSchema({ type: "string", nullable: true })).toEqual({ type: ["string", "null"] });
  expect(toJsonSchema({ type: "string", nullable: true, enum: ["a"] })).toEqual({
    type: ["string", "null"],
    enum: ["a", null],
  });
  expect(toJsonSchema({ type: "string", nullable: false })).toEqual({ type: "string" });
});

it("makes a schema without a type nullable as a whole", () => {
  expect(toJsonSchema({ nullable: true, allOf: [{ $ref: "#/a" }] })).toEqual({
    anyOf: [{ allOf: [{ $ref: "#/a" }] }, { type: "null" }],
  });
});

it("makes exclusive limits numbers", () => {
  expect(toJsonSchema({ minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false })).toEqual({
    exclusiveMinimum: 1,
    maximum: 5,
  });
});

it("drops what stands beside a reference, as OpenAPI 3.0 does", () => {
  expect(toJsonSchema({ $ref: "#/a", description: "b" })).toEqual({ $ref: "#/a" });
});

it("converts schemas in schemas, and leaves examples alone", () => {
  const nullable = { type: "integer", nullable: true };
  const converted = { type: ["integer", "null"] };
  expect(
    toJsonSchema({
      properties: { nullable, items: nullable },
      additionalProperties: nullable,
      items: nullable,
      oneOf: [nullable],
      not: nullable,
      example: nullable,
      default: nullable,
    }),
  ).toEqual({
    properties: { nullable: converted, items: converted },
    additionalProperties: converted,
    items: converted,
    oneOf: [converted],
    not: converted,
    example: nullable,
    default: nullable,
  });
});

it("leaves true and false, which are schemas too", () => {
  expect(toJsonSchema({ additionalProperties: false, items: true })).toEqual({
    additionalProperties: false,
    items: true,
  });
});
