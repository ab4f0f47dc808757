import type { JsonSchema, Operation, OperationsTable } from "@copilot-spaces/types/operations";
import { describe, expect, it } from "vitest";
import { printStatuses } from "./statuses.ts";

describe("printStatuses", () => {
  it("marks a status without a body", () => {
    expect(statusesOf({ 204: undefined })).toBe("204-");
  });

  it.each<[string, JsonSchema]>([
    ["an object", { type: "object" }],
    ["an array", { type: "array" }],
    ["either", { type: ["array", "object"] }],
    ["what a reference names", { $ref: "#/components/schemas/Thing" }],
    ["a choice of objects", { oneOf: [{ type: "object" }, { $ref: "#/components/schemas/Thing" }] }],
    ["objects that are one", { allOf: [{ description: "more" }, { type: "object" }] }],
  ])("leaves %s unmarked", (_, schema) => {
    expect(statusesOf({ 200: schema })).toBe("200");
  });

  it.each<[string, JsonSchema]>([
    ["a string", { type: "string" }],
    ["an object or null", { type: ["object", "null"] }],
    ["a choice with null", { anyOf: [{ type: "object" }, { type: "null" }] }],
    ["what is left open", {}],
    ["a reference to itself", { $ref: "#/components/schemas/Loop" }],
    ["a reference to nothing", { $ref: "#/components/schemas/Nothing" }],
  ])("marks %s", (_, schema) => {
    expect(statusesOf({ 200: schema })).toBe("200~");
  });

  it("marks what is not JSON", () => {
    expect(statusesOf({ 200: { type: "object" } }, "text/html")).toBe("200~");
  });

  it("keeps a route that would set a prototype or end its string", () => {
    expect(printStatuses(tableOf("__proto__", []))).toContain('  ["__proto__"]: "",\n');
    expect(printStatuses(tableOf('GET /"', []))).toContain('  "GET /\\"": "",\n');
  });
});

function statusesOf(schemas: Readonly<Record<number, JsonSchema | undefined>>, mediaType = "application/json"): string {
  const responses = Object.entries(schemas).map(([status, schema]) => ({
    status: Number(status),
    description: "",
    headers: [],
    examples: [],
    ...(schema && { mediaType, schema }),
  }));
  const [, statuses = ""] = /"GET \/a": "(.*)"/.exec(printStatuses(tableOf("GET /a", responses))) ?? [];
  return statuses;
}

function tableOf(route: string, responses: Operation["responses"]): OperationsTable {
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
    responses,
    success: [],
    errors: [],
    resend: "always",
  };
  const schemas = {
    "#/components/schemas/Thing": { type: "object" },
    "#/components/schemas/Loop": { $ref: "#/components/schemas/Loop" },
  };
  return { format: 1, title: "", version: "", hash: "", operations: { a: operation }, schemas };
}
