import { expect, it } from "vitest";
import { describe } from "./message.ts";

it.each([
  ["type", { type: ["string", "null"] }, "must be a string or null"],
  ["enum", { allowedValues: ["a", 1, null] }, 'must be "a", 1 or null'],
  ["const", { allowedValue: true }, "must be true"],
  ["minLength", { limit: 1 }, "must not be empty"],
  ["minLength", { limit: 2 }, "must have at least 2 characters"],
  ["maxItems", { limit: 1 }, "must have at most 1 item"],
  ["exclusiveMinimum", { limit: 0 }, "must be more than 0"],
  ["uniqueItems", { i: 3, j: 1 }, "must not have an item twice, as items 1 and 3 are"],
  ["format", { format: "date-time" }, "must be a date and time like 2026-01-31T12:00:00Z"],
  ["format", { format: "color" }, "must be a color"],
  ["pattern", { pattern: "^a$" }, "must match the pattern ^a$"],
  ["somethingNew", {}, 'breaks its rule "somethingNew"'],
  ["constructor", {}, 'breaks its rule "constructor"'],
])("says %s with %j in words", (keyword, params, message) => {
  expect(describe({ instancePath: "", keyword, params })).toBe(message);
});
