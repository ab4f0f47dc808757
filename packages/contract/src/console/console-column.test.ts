import { operationsTable } from "@copilot-spaces/types/operations";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { deriveCases } from "../cases/derive-cases.ts";
import { reportProblems } from "../run/report-problems.ts";
import { runCase } from "../run/run-case.ts";
import { runContract } from "../run/run-contract.ts";
import { type ConsoleColumn, openConsoleColumn } from "./console-column.ts";

let column: ConsoleColumn;
const mock = { url: inject("mockUrl") };

beforeAll(async () => {
  column = await openConsoleColumn();
});

afterAll(() => column?.[Symbol.asyncDispose]());

describe("through console", () => {
  it.each(Object.values(operationsTable.operations))("$route holds", async (operation) => {
    const table = { ...operationsTable, operations: { [operation.id]: operation } };
    const report = await runContract({ table, columns: [column], mock });
    expect(reportProblems(report)).toEqual([]);
    expect(report.results.length).toBeGreaterThan(0);
  });

  it("fails where the page shows another answer, or sends another request", async () => {
    const [one] = deriveCases(operationsTable).cases.filter(({ answer }) => answer.status === 200);
    if (one === undefined) throw new Error("The table has no success.");
    const otherAnswer = { ...one, answer: { ...one.answer, data: { other: true } } };
    expect(await runCase(otherAnswer, column, mock)).toContain("the answer");
    const otherRequest = { ...one, request: { ...one.request, method: "POST" } };
    expect(await runCase(otherRequest, column, mock)).toContain("the request");
  });
});
