import { expect, it } from "vitest";
import {
  add,
  both,
  type Edit,
  type EditableObject,
  remove,
  rename,
  renameComponent,
  replace,
  takeOut,
  turnAround,
  writeOut,
} from "./edits.ts";

function edited(edit: Edit, document: EditableObject): EditableObject {
  edit(document);
  return document;
}

it("adds, takes away, replaces and turns around, in objects and lists", () => {
  expect(edited(add(["a", "c"], 2), { a: { b: 1 } })).toEqual({ a: { b: 1, c: 2 } });
  expect(edited(both(add(["a", -1], 3), add(["a", 0], 1)), { a: [2] })).toEqual({ a: [1, 2, 3] });
  expect(edited(both(remove(["a", 0]), remove(["b"])), { a: [1, 2], b: {} })).toEqual({ a: [2] });
  expect(edited(replace(["a", 1], { b: 1 }), { a: [1, 2] })).toEqual({ a: [1, { b: 1 }] });
  expect(edited(takeOut(["a"], { b: 1 }), { a: [{ b: 1 }, 2] })).toEqual({ a: [2] });
  expect(Object.keys(edited(rename(["b"], "x"), { a: 1, b: 2, c: 3 }))).toEqual(["a", "x", "c"]);
  expect(Object.keys(edited(turnAround([]), { a: 1, b: 2 }))).toEqual(["b", "a"]);
});

it("renames a component with what refers to it, and writes out what extends another", () => {
  const document = {
    components: { schemas: { A: { properties: { x: {} }, required: ["x"] } } },
    to: [{ $ref: "#/components/schemas/A" }],
  };
  expect(edited(renameComponent("schemas", "A", "B"), structuredClone(document))).toMatchObject({
    components: { schemas: { B: { required: ["x"] } } },
    to: [{ $ref: "#/components/schemas/B" }],
  });
  const whole = {
    ...document,
    b: { description: "B", allOf: [document.to[0] ?? {}, { properties: { y: {} }, required: ["y"] }] },
  };
  expect(edited(writeOut(["b"]), whole)["b"]).toEqual({
    description: "B",
    type: "object",
    properties: { x: {}, y: {} },
    required: ["x", "y"],
  });
});

it("refuses a place that is not as the edit expects it: the pair would compare a document with itself", () => {
  const refused: readonly (readonly [Edit, string])[] = [
    [add(["a"], 1), "a is there already"],
    [remove(["b"]), "nothing at b"],
    [replace(["b", "c"], 1), "nothing at b → c"],
    [replace(["a"], [1]), "a is [1]"],
    [takeOut(["a"], 2), "a does not list 2"],
    [rename(["a"], "d"), "a cannot become d"],
    [turnAround(["d"]), "d has no order"],
    [writeOut(["e"]), "e extends nothing"],
  ];
  for (const [edit, message] of refused) expect(() => edit({ a: [1], d: 1, e: {} }), message).toThrow(message);
});
