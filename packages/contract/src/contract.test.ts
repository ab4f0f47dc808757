import { operationsTable } from "@copilot-spaces/types/operations";
import { describe, expect, inject, it } from "vitest";
import { columns } from "./columns/columns.ts";
import { reportProblems } from "./run/report-problems.ts";
import { runContract } from "./run/run-contract.ts";

const mock = { url: inject("mockUrl") };
const operations = Object.values(operationsTable.operations);

describe.each([...columns])("through $name", (column) => {
  it.each(operations.filter((operation) => column.reaches(operation)))("$route holds", async (operation) => {
    const table = { ...operationsTable, operations: { [operation.id]: operation } };
    const report = await runContract({ table, columns: [column], mock });
    expect(reportProblems(report)).toEqual([]);
    expect(report.results.length).toBeGreaterThan(0);
  });
});

it.each(operations)("$route is reached by a package", (operation) => {
  expect(columns.some((column) => column.reaches(operation))).toBe(true);
});
