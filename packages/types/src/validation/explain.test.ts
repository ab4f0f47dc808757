import { expect, it } from "vitest";
import type { CompiledValidator, RawFinding } from "./compiled.ts";
import { explain } from "./explain.ts";

/** A validator that finds what a function finds. */
function validator(find: (value: unknown) => readonly RawFinding[]): CompiledValidator {
  const validate: CompiledValidator = (value) => {
    validate.errors = find(value);
    return validate.errors.length === 0;
  };
  return validate;
}

const finding = (instancePath: string, keyword: string, params: RawFinding["params"] = {}) => ({
  instancePath,
  keyword,
  params,
});
const always = (...findings: RawFinding[]) => validator(() => findings);
const unionOf = (...forms: CompiledValidator[]) => always(finding("/a~1b", "oneOf", { union: forms }));
const paths = (validate: CompiledValidator, value: unknown = { "a/b": {} }) =>
  explain(validate, value).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);

it("finds nothing wrong with what is valid", () => {
  expect(explain(always(), 1)).toEqual([]);
});

it("shows a form the value that the union has, by its path", () => {
  const seen: unknown[] = [];
  const form = validator((value) => {
    seen.push(value);
    return [finding("", "type", { type: "string" })];
  });
  explain(unionOf(form), { "a/b": { c: 1 } });
  expect(seen).toContainEqual({ c: 1 });
});

it("prefers the form of the value's type to any other", () => {
  const wrongType = always(finding("", "type", { type: "null" }));
  const wrongFields = always(
    finding("/x", "type"),
    finding("/y", "type"),
    finding("", "required", { missingProperty: "z" }),
  );
  expect(paths(unionOf(wrongType, wrongFields))).toEqual(["/a~1b/x type", "/a~1b/y type", "/a~1b/z required"]);
});

it("goes into unions in unions", () => {
  const minimum = always(finding("/d", "minimum", { limit: 1 }));
  const inner = always(finding("/c", "anyOf", { union: [minimum] }));
  expect(explain(unionOf(inner), { "a/b": { c: {} } })).toEqual([
    { instancePath: "/a~1b/c/d", keyword: "minimum", message: "must be 1 or more" },
  ]);
});

it("says that a value has more than one of the forms", () => {
  expect(paths(unionOf(always(), always()))).toEqual(["/a~1b oneOf"]);
});

it("does not repeat what another finding says already", () => {
  const both = always(finding("/a", "type"), finding("/a", "const", { allowedValue: 1 }), finding("", "if"));
  expect(paths(both)).toEqual(["/a const"]);
});

it("points to an unknown field by its name", () => {
  expect(paths(always(finding("", "additionalProperties", { additionalProperty: "a/b" })))).toEqual([
    "/a~1b additionalProperties",
  ]);
});
