import { expect, it } from "vitest";
import { response, row, table } from "../../test/tiny-table.ts";
import type { ContractColumn } from "../columns/contract-column.ts";
import { printMatrix } from "./print-matrix.ts";

it("printMatrix has a row per operation, a column per status and one per package", () => {
  const get = row({
    method: "GET",
    path: "/a",
    responses: [response(200, { one: 1, two: 2 }), response(404, { no: 0 })],
  });
  const remove = row({ method: "DELETE", path: "/a", responses: [response(204)] });
  const columns = [column("calls"), column("methods")];
  const pair = (operation: typeof get, status: number) => ({ operation: operation.id, route: operation.route, status });
  const results = [
    { pair: pair(get, 200), name: "1", column: "calls" },
    { pair: pair(get, 200), name: "2", column: "calls", failure: "no" },
    { pair: pair(get, 404), name: "3", column: "calls" },
    { pair: pair(remove, 204), name: "4", column: "calls" },
    { pair: pair(remove, 204), name: "4", column: "methods" },
  ];
  const gaps = [{ pair: pair(get, 404), column: "methods", reason: "none" }];
  expect(printMatrix({ results, gaps }, { table: table(get, remove), columns })).toBe(
    [
      "           200  204  404  calls  methods",
      "GET /a     1/2    ·  1/2    2/3      0/1",
      "DELETE /a    ·  2/2    ·    1/1      1/1",
      "all        1/2  2/2  1/2    3/4      1/2",
    ].join("\n"),
  );
});

function column(name: string): ContractColumn {
  return { name, headers: {}, reaches: () => true, run: async () => undefined };
}
