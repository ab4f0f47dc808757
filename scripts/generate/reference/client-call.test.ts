import type { Operation } from "@copilot-spaces/types/operations";
import { expect, it } from "vitest";
import { printMethodCall, printRouteCall } from "./client-call.ts";

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

it("calls a method by the command's noun and verb, or by its other name", () => {
  const call = (noun: string, verb: string) =>
    printMethodCall({ ...operation, command: { noun, verb, aliases: [], columns: [], flags: {} } }, schemas);
  const input = '({ org: "octo-org", space_number: 1 }, { name: "A", items: [1, null], "x-y": {} });';
  expect(call("space", "list")).toBe(`await client.spaces.list${input}`);
  expect(call("space", "set")).toBe(`await client.spaces.update${input}`);
  expect(call("collaborator", "set")).toBe(`await client.collaborators.set${input}`);
  expect(call("codespace", "create")).toBe(`await client.codespaces.createFromPullRequest${input}`);
  expect(printMethodCall(operation, schemas)).toBeUndefined();
});

it("calls a route with what it requires", () => {
  expect(printRouteCall(operation, schemas)).toBe(
    `const result = await client.request("PUT /orgs/{org}/spaces/{space_number}", {
  path: { org: "octo-org", space_number: 1 },
  query: { "x-y": "reader" },
  body: { name: "A", items: [1, null], "x-y": {} },
});`,
  );
  const { requestBody: _, ...bare } = { ...operation, parameters: [] };
  expect(printRouteCall(bare, schemas)).toBe(
    'const result = await client.request("PUT /orgs/{org}/spaces/{space_number}");',
  );
});
