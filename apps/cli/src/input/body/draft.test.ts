import { expect, it } from "vitest";
import { Draft } from "./draft.ts";

it("puts flags over a document field by field, and adds to its lists", () => {
  const draft = new Draft({ value: { name: "a", metadata: { name: "n", text: "t" }, items: [1] }, label: "plan.yaml" });
  draft.set(["name"], "b", "--name");
  draft.set(["metadata", "text"], "u", "--text");
  draft.append(["items"], [2, 3], "--item 2");
  expect(draft.value).toEqual({ name: "b", metadata: { name: "n", text: "u" }, items: [1, 2, 3] });
});

it("remembers where each part comes from", () => {
  const draft = new Draft({ value: { items: [1], metadata: { name: "n" } }, label: "plan.yaml" });
  draft.append(["items"], [{ text: 5 }], "--item 2");
  draft.set(["metadata", "text"], "u", "--text");
  const source = (pointer: string) => {
    const { source, rest } = draft.sourceOf(pointer);
    return [source?.label, rest];
  };
  expect(source("/items/0")).toEqual(["plan.yaml", "/items/0"]);
  expect(source("/items/1/text")).toEqual(["--item 2", "/text"]);
  expect(source("/metadata/text")).toEqual(["--text", ""]);
  expect(source("/metadata/name")).toEqual(["plan.yaml", "/metadata/name"]);
  expect(new Draft().sourceOf("/name")).toEqual({ source: undefined, rest: "/name" });
});

it("changes no second place where a document has one object twice", () => {
  const shared = { text: "a" };
  const draft = new Draft({ value: { one: shared, other: shared }, label: "plan.yaml" });
  draft.set(["one", "text"], "b", "--text");
  expect(draft.value).toEqual({ one: { text: "b" }, other: { text: "a" } });
});

it("sets fields called as the prototype's, and changes no prototype", () => {
  const draft = new Draft();
  draft.set(["__proto__", "admin"], true, "--a");
  draft.set(["constructor"], 1, "--b");
  expect(JSON.stringify(draft.value)).toBe('{"__proto__":{"admin":true},"constructor":1}');
  expect(Object(draft.value).admin).toBeUndefined();
  expect(Object({}).admin).toBeUndefined();
});

it.each([
  [["a"], "--name sets a field of something that is no object: plan.yaml."],
  [{ metadata: "text" }, "--name sets a field of something that is no object: plan.yaml, /metadata."],
])("refuses to set a field inside %j", (value, message) => {
  const draft = new Draft({ value, label: "plan.yaml" });
  expect(() => draft.set(["metadata", "name"], "n", "--name")).toThrow(message);
});

it("refuses to add to what is no list", () => {
  const draft = new Draft({ value: { items: {} }, label: "plan.yaml" });
  expect(() => draft.append(["items"], [1], "--item 1")).toThrow("--item 1 adds to /items, which is no list.");
});
