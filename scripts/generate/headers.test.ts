import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import { expect, it } from "vitest";
import { printHeaders } from "./headers.ts";

function tableOf(...defaults: readonly Readonly<Record<string, unknown>>[]): OperationsTable {
  const operations = defaults.map(
    (headers, index) => [`GET /${index}`, operationOf(`GET /${index}`, headers)] as const,
  );
  return { format: 1, title: "", version: "", hash: "", operations: Object.fromEntries(operations), schemas: {} };
}

function operationOf(id: string, headers: Readonly<Record<string, unknown>>): Operation {
  const parameters = Object.entries(headers).map(([name, value]) => {
    const schema = value === undefined ? {} : { default: value };
    return { name, in: "header", required: false, description: "", schema } as const;
  });
  const texts = { tags: [], summary: "", description: "", deprecated: false, helper: false } as const;
  const answers = { responses: [], success: [], errors: [], resend: "always" } as const;
  return { id, method: "GET", path: id.slice(4), route: id, parameters, ...texts, ...answers };
}

it("has the headers that every operation has the same default for, in lower case", () => {
  const [one, other] = [
    { Accept: "application/json", "X-Version": 2, "X-Trace": undefined, only: "here" },
    { accept: "application/json", "x-version": 2, "x-trace": undefined },
  ];
  expect(printHeaders(tableOf(one, other))).toContain(
    'headers: { readonly [name: string]: string } = {\n  "accept": "application/json",\n  "x-version": "2",\n};\n',
  );
});

it("leaves out one that differs between operations", () => {
  expect(printHeaders(tableOf({ accept: "a" }, { accept: "b" }))).toContain("= {};\n");
});

it("has none for a document without operations", () => {
  expect(printHeaders(tableOf())).toContain("= {};\n");
});

it("keeps text of the document text", () => {
  expect(printHeaders(tableOf({ accept: '"};alert(1)' }))).toContain('"accept": "\\"};alert(1)"');
});
