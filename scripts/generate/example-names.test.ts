import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import { describe, expect, it } from "vitest";
import { printExampleNames } from "./example-names.ts";

describe("printExampleNames", () => {
  it("lists the names of every status, and never where there is no example", () => {
    const table = tableOf("GET /a", [
      { status: 200, examples: ["first", "second"] },
      { status: 204, examples: [] },
    ]);
    expect(printExampleNames(table)).toContain(
      'export interface ExampleNames {\n  "GET /a": {\n    200: "first" | "second";\n    204: never;\n  };\n}\n',
    );
  });

  it("keeps whatever a name holds inside its string", () => {
    const table = tableOf('GET /"a"', [{ status: 200, examples: ['"; alert(1); //', "</script>"] }]);
    expect(printExampleNames(table)).toContain('  "GET /\\"a\\"": {\n    200: "\\"; alert(1); //" | "<\\/script>";\n');
  });

  it("compiles without operations", () => {
    expect(printExampleNames({ ...tableOf("GET /a", []), operations: {} })).toContain(
      "export type ExampleNames = Record<string, never>;\n",
    );
  });
});

function tableOf(route: string, statuses: readonly { status: number; examples: readonly string[] }[]): OperationsTable {
  const operation: Operation = {
    id: "a",
    method: "GET",
    path: "/a",
    route,
    tags: [],
    summary: "",
    description: "",
    deprecated: false,
    helper: false,
    parameters: [],
    responses: statuses.map(({ status, examples }) => ({
      status,
      description: "",
      headers: [],
      examples: examples.map((name) => ({ name, summary: "", value: {} })),
    })),
    success: [],
    errors: [],
    resend: "always",
  };
  return { format: 1, title: "", version: "", hash: "", operations: { a: operation }, schemas: {} };
}
