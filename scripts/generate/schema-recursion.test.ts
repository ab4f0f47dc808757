import { expect, it } from "vitest";
import { findListRecursion, requireFiniteSchemas } from "./schema-recursion.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

it("takes recursion through properties and lists", () => {
  const schemas = { Tree: { properties: { left: ref("Tree") } }, List: { type: "array", items: ref("List") } };
  expect(() => requireFiniteSchemas({ components: { schemas } })).not.toThrow();
});

it.each(["allOf", "anyOf", "oneOf"])("refuses recursion through %s", (keyword) => {
  const schemas = { A: { [keyword]: [{ [keyword]: [ref("B")] }] }, B: ref("A") };
  expect(() => requireFiniteSchemas({ components: { schemas } })).toThrow(
    "document at #/components/schemas/A: a schema is made of itself",
  );
});

it("finds the schemas that are lists of themselves, and not those that have such lists", () => {
  const schemas = {
    Value: { oneOf: [{ type: "string" }, { type: "array", items: ref("Value") }] },
    One: { type: "array", items: ref("Other") },
    Other: { allOf: [ref("One")] },
    Tree: { properties: { children: { type: "array", items: ref("Tree") } } },
    User: { type: "array", items: ref("Value") },
  };
  expect([...findListRecursion({ components: { schemas } })]).toEqual(
    ["Value", "One", "Other"].map((name) => ref(name).$ref),
  );
});
