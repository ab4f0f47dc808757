import { stripTypeScriptTypes } from "node:module";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { createOperationsTable } from "./operations-table.ts";
import { printOperationsTable } from "./printed-table.ts";

const parameter = { name: "org", in: "path", required: true, schema: { type: "string" } };
const responses = { 200: { description: "OK" }, 404: { description: "none" } };
const table = createOperationsTable(
  {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {
      "/{org}": {
        parameters: [parameter],
        get: { operationId: "a", responses },
        delete: { operationId: "b", responses },
      },
      "/": { get: { operationId: "c", responses: { 200: { description: "other" } } } },
    },
  },
  { hash: "abc", foreign: false },
);

it("reads back the same", () => {
  const script = stripTypeScriptTypes(printOperationsTable(table, "")).replace(/^export /gm, "");
  const read: unknown = JSON.parse(String(runInNewContext(`${script}\nJSON.stringify(operationsTable)`)));
  expect(read).toEqual(JSON.parse(JSON.stringify(table)));
});

it("writes once what operations have in common", () => {
  const source = printOperationsTable(table, "");
  expect(source.match(/"name": "org"/g)).toHaveLength(1);
  expect(source.match(/"description": "none"/g)).toHaveLength(1);
  expect(source.match(/"description": "other"/g)).toHaveLength(1);
});

it("declares the ids as a type, and never when there are none", () => {
  expect(printOperationsTable(table, "")).toContain('export type OperationId =\n  | "a"\n  | "b"\n  | "c";\n');
  expect(printOperationsTable({ ...table, operations: {} }, "")).toContain("export type OperationId = never;\n");
});
