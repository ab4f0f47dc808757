import { documentColumn, reportProblems, runContract } from "@copilot-spaces/contract";
import { compileSchemas, rejectWrongRequests, rejectWrongResponses } from "@copilot-spaces/contract/canaries";
import { type Mock, startMock } from "@copilot-spaces/testing/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { headers } from "./generated/headers.ts";
import document from "./generated/openapi.json" with { type: "json" };
import { operationsTable } from "./generated/operations.ts";
import { statuses } from "./generated/statuses.ts";

let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ document });
});

afterAll(() => mock.close());

it.each(Object.values(operationsTable.operations))(
  "$route holds, status by status and example by example",
  async (operation) => {
    const table = { ...operationsTable, operations: { [operation.id]: operation } };
    const report = await runContract({ table, columns: [documentColumn({ statuses, headers })], mock });
    expect(reportProblems(report)).toEqual([]);
    expect(report.results.length).toBeGreaterThan(0);
  },
);

it("is a document that Prism really checks", async () => {
  const canaries = [
    await compileSchemas(document),
    await rejectWrongRequests(operationsTable, mock),
    await rejectWrongResponses(operationsTable, document),
  ];
  expect(canaries.flatMap(({ findings }) => findings)).toEqual([]);
  expect(canaries.filter(({ tried }) => tried === 0)).toEqual([]);
});
