import { stripTypeScriptTypes } from "node:module";
import { createContext, runInContext } from "node:vm";
import { expect, it } from "vitest";
import { createOperationsTable } from "./operations-table.ts";
import { printValidators } from "./print-validators.ts";
import { tidyCompiled } from "./tidy-compiled.ts";

type Document = Parameters<typeof createOperationsTable>[0];

function tableOf(schema: Document, schemas: Document = {}) {
  const content = { "application/json": { schema } };
  return createOperationsTable(
    {
      openapi: "3.1.0",
      info: { title: "", version: "" },
      paths: { "/": { post: { operationId: "a", requestBody: { content }, responses: { 204: { description: "" } } } } },
      components: { schemas },
    },
    { hash: "", foreign: false },
  );
}

/** Runs the module where neither `eval` nor `new Function` work, and gives what its validator says of a value. */
function validate(source: string, value: unknown): unknown {
  const script = stripTypeScriptTypes(source)
    .replace(/^import .*$/gm, "")
    .replace(/^export const/gm, "const");
  const runtime = `
    const report = (findings, finding) => [...(findings ?? []), finding];
    const countMatches = (forms, value) => forms.filter((validate) => validate(value)).length;
    const countCharacters = (text) => [...text].length;
    const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);`;
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const call = `const { validate } = requestValidators["a"].body;
    JSON.stringify(validate(${JSON.stringify(value)}) ? [] : validate.errors);`;
  return JSON.parse(String(runInContext(`${runtime}\n${script}\n${call}`, context)));
}

it("reports what is wrong, and where, without compiling anything at run time", () => {
  const source = printValidators(
    tableOf({
      type: "object",
      properties: {
        name: { type: "string", minLength: 2 },
        at: { type: "string", format: "date-time" },
        kind: { enum: ["a"] },
      },
      required: ["id"],
      additionalProperties: false,
    }),
  );
  expect(source).not.toMatch(/\brequire\(|\beval\(|new Function/);
  expect(validate(source, { id: 1 })).toEqual([
    { instancePath: "", keyword: "additionalProperties", params: { additionalProperty: "id" } },
  ]);
  expect(validate(source, { name: "😀", at: "yesterday", kind: 1 })).toEqual([
    { instancePath: "", keyword: "required", params: { missingProperty: "id" } },
    { instancePath: "/name", keyword: "minLength", params: { limit: 2 } },
    { instancePath: "/at", keyword: "format", params: { format: "date-time" } },
    { instancePath: "/kind", keyword: "enum", params: { allowedValues: ["a"] } },
  ]);
});

it("names the forms of a union instead of reporting all that is wrong with each", () => {
  const source = printValidators(
    tableOf({ oneOf: [{ type: "string" }, { $ref: "#/components/schemas/A" }] }, { A: { type: "null" } }),
  );
  expect(validate(source, 1)).toEqual([{ instancePath: "", keyword: "oneOf", params: { union: [null, null] } }]);
  expect(validate(source, null)).toEqual([]);
  const either = printValidators(tableOf({ anyOf: [{ type: "string" }, { minLength: 2 }] }));
  expect(validate(either, "both")).toEqual([]);
});

it("follows schemas that contain themselves", () => {
  const source = printValidators(
    tableOf(
      { $ref: "#/components/schemas/Tree" },
      { Tree: { properties: { left: { $ref: "#/components/schemas/Tree" } }, type: "object" } },
    ),
  );
  expect(validate(source, { left: { left: { left: 1 } } })).toEqual([
    { instancePath: "/left/left/left", keyword: "type", params: { type: "object" } },
  ]);
});

it("does not take what every object inherits for a property", () => {
  const source = printValidators(
    tableOf({ type: "object", required: ["constructor"], properties: { toString: { type: "string" } } }),
  );
  expect(validate(source, {})).toEqual([
    { instancePath: "", keyword: "required", params: { missingProperty: "constructor" } },
  ]);
});

it("compares values, whatever their text looks like in code", () => {
  const values = ["schema1.enum", 'x",schemaPath:"y",keyword:"z', "validate1;\n", "</script>"];
  const source = printValidators(tableOf({ enum: values }));
  for (const value of values) expect(validate(source, value)).toEqual([]);
  expect(validate(source, "other")).toEqual([{ instancePath: "", keyword: "enum", params: { allowedValues: values } }]);
});

it("compiles equal schemas once", () => {
  const table = tableOf({ type: "string", minLength: 3 });
  const rows = Object.values(table.operations).map((row) => ["b", { ...row, id: "b" }] as const);
  const twice = { ...table, operations: { ...table.operations, ...Object.fromEntries(rows) } };
  expect(printValidators(twice).match(/minLength/g)).toHaveLength(
    printValidators(table).match(/minLength/g)?.length ?? 0,
  );
});

it("refuses a schema that does not compile", () => {
  expect(() => printValidators(tableOf({ type: "string", pattern: "[" }))).toThrow(
    /^document: a schema cannot be compiled: Invalid regular expression/,
  );
});

it("refuses keywords that it would not check", () => {
  expect(() => printValidators(tableOf({ type: "object", unevaluatedProperties: false }))).toThrow(
    '"unevaluatedProperties" is in a schema, which the validators cannot check',
  );
  expect(() => printValidators(tableOf({ properties: { unevaluatedProperties: { type: "string" } } }))).not.toThrow();
});

it("refuses compiled code that needs a module at run time", () => {
  expect(() => tidyCompiled('const func1 = require("ajv/dist/runtime/uri").default;')).toThrow(
    'need "ajv/dist/runtime/uri" at run time',
  );
  expect(tidyCompiled('const a = "require(1)";')).toBe('const a = "require(1)";');
});
