import { expect, test } from "vitest";
import { incompleteFindings, unsafeFindings } from "./release-state.ts";

const dependencies = new Map([
  ["lower", []],
  ["upper", ["lower"]],
]);
const state = (published: string[], tagged: string[] = []) => ({
  published: new Set(published),
  tagged: new Set(tagged),
});

test("a package without what it depends on is unsafe, and the other way round it is not", () => {
  expect(unsafeFindings(state(["upper"]), dependencies)).toEqual([
    "upper is published, and lower, which it depends on, is not",
  ]);
  expect(unsafeFindings(state(["lower"]), dependencies)).toEqual([]);
  expect(unsafeFindings(state([]), dependencies)).toEqual([]);
});

test("a tag on what is not published is unsafe", () => {
  expect(unsafeFindings(state([], ["lower"]), dependencies)).toEqual(["lower is tagged and not published"]);
});

test("a release is complete when everything is published and tagged", () => {
  const names = [...dependencies.keys()];
  expect(incompleteFindings(state(names, names), dependencies)).toEqual([]);
  expect(incompleteFindings(state(["lower"], ["lower"]), dependencies)).toEqual([
    "upper is still not published",
    "upper is still not tagged",
  ]);
});
