import type { Operation } from "@copilot-spaces/types/operations";
import { expect, it } from "vitest";
import { printMethodCall, printRouteCall } from "./client-call.ts";
import type { RequestInput } from "./request.ts";
import { sampleInput } from "./sample-input.ts";

const operation: Operation = {
  id: "a",
  method: "PUT",
  path: "/orgs/{org}/spaces/{space_number}",
  route: "PUT /orgs/{org}/spaces/{space_number}",
  tags: [],
  summary: "",
  description: "",
  deprecated: false,
  helper: false,
  parameters: [
    { name: "org", in: "path", required: true, description: "", schema: { type: "string" }, example: "octo-org" },
    { name: "space_number", in: "path", required: true, description: "", schema: { type: "integer" } },
    { name: "per_page", in: "query", required: false, description: "", schema: { type: "integer" } },
    { name: "x-y", in: "query", required: true, description: "", schema: { $ref: "#/components/schemas/Role" } },
  ],
  requestBody: {
    required: true,
    description: "",
    mediaType: "application/json",
    schema: {},
    examples: [{ name: "one", summary: "", value: { name: "A", items: [1, null], "x-y": {}, __proto__: undefined } }],
  },
  responses: [],
  success: [],
  errors: [],
  resend: "always",
};

const schemas = { "#/components/schemas/Role": { enum: ["reader", "writer"] } };

const input = sampleInput(operation, schemas);
const named = { path: { org: "octo-org", space_number: 1 } };

function withCommand(noun: string, verb: string): Operation {
  return { ...operation, command: { noun, verb, aliases: [], columns: [], flags: {} } };
}

function methodCall(noun: string, verb: string, given: RequestInput = { ...named, body: input.body }) {
  return printMethodCall({ operation: withCommand(noun, verb), route: operation.route, input: given });
}

it("samples what an operation requires, and its body's example", () => {
  expect(input).toEqual({
    path: { org: "octo-org", space_number: 1 },
    query: { "x-y": "reader" },
    body: { name: "A", items: [1, null], "x-y": {} },
  });
  const flag = { name: "deep", in: "query", required: true, description: "", schema: { type: "boolean" } } as const;
  expect(sampleInput({ ...operation, parameters: [flag] }, {}).query).toEqual({ deep: true });
});

it("calls a method by the command's noun and verb, or by its other name", () => {
  const call = '({ org: "octo-org", space_number: 1 }, { name: "A", items: [1, null], "x-y": {} });';
  expect(methodCall("space", "list")).toBe(`await client.spaces.list${call}`);
  expect(methodCall("space", "set")).toBe(`await client.spaces.update${call}`);
  expect(methodCall("collaborator", "set")).toBe(`await client.collaborators.set${call}`);
  expect(methodCall("codespace", "create")).toBe(`await client.codespaces.createFromPullRequest${call}`);
  expect(printMethodCall({ operation, route: operation.route, input: named })).toBeUndefined();
});

it("puts headers after the body, and never one that holds a token", () => {
  const headers = { Authorization: "Bearer secret", "x-note": "a" };
  const path = '{ org: "octo-org", space_number: 1 }';
  expect(methodCall("space", "set", { ...named, headers })).toBe(
    `await client.spaces.update(${path}, undefined, { headers: { "x-note": "a" } });`,
  );
  expect(printRouteCall({ route: "GET /user", input: { headers } })).toBe(
    'const result = await client.request("GET /user", {}, { headers: { "x-note": "a" } });',
  );
});

it("has no method for a query that is no page's, and for a body that the operation does not take", () => {
  expect(methodCall("space", "get", { ...named, query: { deep: true } })).toBeUndefined();
  const { requestBody: _, ...bodyless } = withCommand("space", "get");
  expect(printMethodCall({ operation: bodyless, route: "", input: { ...named, body: {} } })).toBeUndefined();
});

it("calls a route with all of its input", () => {
  expect(printRouteCall({ route: operation.route, input })).toBe(
    `const result = await client.request("PUT /orgs/{org}/spaces/{space_number}", {
  path: { org: "octo-org", space_number: 1 },
  query: { "x-y": "reader" },
  body: { name: "A", items: [1, null], "x-y": {} },
});`,
  );
  expect(printRouteCall({ route: "GET /user", input: {} })).toBe('const result = await client.request("GET /user");');
});
