import { type OperationsTable, operationsTable } from "@copilot-spaces/types/operations";
import { describe, expect, inject, it } from "vitest";
import { deriveCases } from "../cases/derive-cases.ts";
import type { ContractColumn } from "../columns/contract-column.ts";
import { reportProblems } from "./report-problems.ts";
import { runContract } from "./run-contract.ts";

const route = "GET /orgs/{org}/copilot-spaces";
const mock = { url: inject("mockUrl") };

/** Sends what each case expects, by `fetch` alone. */
const plain: ContractColumn = {
  name: "plain fetch",
  headers: {},
  reaches: (operation) => operation.route === route,
  async run({ request, answer }, { baseUrl, token, fetch }) {
    const query = new URLSearchParams(Object.entries(request.query).map(([name, value]) => [name, String(value)]));
    const url = `${baseUrl}${request.path}${query.size > 0 ? `?${query}` : ""}`;
    const headers = { ...request.headers, authorization: `Bearer ${token}` };
    const response = await fetch(url, { method: request.method, headers });
    return response.status === answer.status ? undefined : `answered ${response.status}`;
  },
};

describe("runContract", () => {
  it("passes when every case does", async () => {
    const report = await runContract({ table: operationsTable, columns: [plain], mock });
    expect(report.results.length).toBeGreaterThan(0);
    expect(reportProblems(report)).toEqual([]);
  });

  it("names a pair whose case was removed", async () => {
    const { cases } = deriveCases(operationsTable);
    const left = cases.filter(({ pair }) => !(pair.route === route && pair.example === "spaces-of-org-page-2"));
    const run = { table: operationsTable, columns: [plain], mock, cases: { cases: left, underivable: [] } };
    expect(reportProblems(await runContract(run))).toEqual([
      `${route} 200 spaces-of-org-page-2 (plain fetch): no case shows it`,
    ]);
  });

  it("names a pair that was added to the table and has no case", async () => {
    const cases = deriveCases(operationsTable);
    const table = withPair(operationsTable, { status: 418, example: "teapot" });
    expect(reportProblems(await runContract({ table, columns: [plain], mock, cases }))).toEqual([
      `${route} 418 teapot (plain fetch): no case shows it`,
    ]);
  });

  it("names a pair that was added to the table and that the mock's document does not have", async () => {
    const table = withPair(operationsTable, { status: 418, example: "teapot" });
    expect(reportProblems(await runContract({ table, columns: [plain], mock }))).toEqual([
      expect.stringContaining(
        `${route} 418 teapot (plain fetch): GET /orgs/octo-org/copilot-spaces breaks the document`,
      ),
    ]);
  });

  it("names a pair that no case can be made for, and what the document lacks", async () => {
    const table = withPair(operationsTable, { status: 418 });
    expect(reportProblems(await runContract({ table, columns: [plain], mock }))).toEqual([
      `${route} 418 (plain fetch): the status has a body, and no example of it`,
    ]);
  });

  it.each<[string, ContractColumn["run"], string]>([
    ["sends nothing", async () => undefined, "nothing was sent"],
    ["sends nothing and says why", async () => "there is no method for it", "there is no method for it"],
    [
      "sends a request twice",
      async (contractCase, target) => (await plain.run(contractCase, target)) ?? plain.run(contractCase, target),
      "2 requests were sent, not one",
    ],
    [
      "sends another header",
      (contractCase, target) => plain.run(withHeader(contractCase, "x-extra", "1"), target),
      'the request.headers.x-extra is "1", expected undefined',
    ],
    [
      "sends another token",
      (contractCase, target) => plain.run(contractCase, { ...target, token: "other" }),
      'the request.headers.authorization is "Bearer other", expected "Bearer token-of-the-contract"',
    ],
    [
      "sends what the document forbids",
      (contractCase, target) => plain.run(contractCase, { ...target, token: "" }),
      "GET /orgs/octo-org/copilot-spaces breaks the document: request: Invalid security scheme used",
    ],
    [
      "calls another path",
      (contractCase, target) =>
        plain.run({ ...contractCase, request: { ...contractCase.request, path: "/orgs/a/copilot-spaces" } }, target),
      'the request.path is "/orgs/a/copilot-spaces", expected "/orgs/octo-org/copilot-spaces"',
    ],
    ["is wrong about the answer", async (...args) => (await plain.run(...args)) ?? "wrong", "wrong"],
    [
      "throws",
      async (...args) => {
        await plain.run(...args);
        throw new RangeError("out");
      },
      "it threw RangeError: out",
    ],
  ])("fails every case of a package that %s", async (_, run, failure) => {
    const report = await runContract({ table: operationsTable, columns: [{ ...plain, run }], mock });
    expect(new Set(report.results.map((each) => each.failure))).toEqual(new Set([failure]));
  });
});

function withHeader<Case extends { request: object }>(contractCase: Case, name: string, value: string): Case {
  const headers = "headers" in contractCase.request ? contractCase.request.headers : {};
  return { ...contractCase, request: { ...contractCase.request, headers: { ...Object(headers), [name]: value } } };
}

function withPair(table: OperationsTable, pair: { status: number; example?: string }): OperationsTable {
  const [id = "", operation] = Object.entries(table.operations).find(([, row]) => row.route === route) ?? [];
  if (operation === undefined) throw new Error(`the table has no ${route}`);
  const examples = pair.example === undefined ? [] : [{ name: pair.example, summary: "", value: {} }];
  const added = { status: pair.status, description: "", headers: [], mediaType: "application/json", examples };
  const row = { ...operation, responses: [...operation.responses, added] };
  return { ...table, operations: { ...table.operations, [id]: row } };
}
