import { expect, it } from "vitest";
import { createOperationsTable } from "./operations-table.ts";

type Document = Parameters<typeof createOperationsTable>[0];

const info = { title: "Test", version: "1" };
const ok = { 200: { description: "OK" } };

function tableOf(document: Document, foreign = false) {
  return createOperationsTable({ openapi: "3.1.0", info, ...document }, { hash: "abc", foreign });
}

function rowOf(operation: Document, rest: Document = {}) {
  const { operations } = tableOf({
    paths: { "/a/{b}": { get: { operationId: "a", responses: ok, ...operation } } },
    ...rest,
  });
  const row = operations["a"];
  if (row === undefined) throw new Error("there is no such row");
  return row;
}

it("makes a row of what an operation says about itself", () => {
  const row = rowOf({
    summary: "A summary",
    description: "A description",
    tags: ["one", "two"],
    deprecated: true,
    externalDocs: { url: "https://example.com" },
    "x-helper": true,
    "x-access": {
      scopes: ["read:org"],
      "fine-grained": { permission: "Copilot Spaces", on: "organization", access: "read" },
      "github-apps": true,
    },
    "x-pagination": { style: "cursor", items: "spaces", size: "per_page", after: "after", before: "before" },
    "x-command": { noun: "space", verb: "list", aliases: ["ls"], columns: ["name"], flags: { text: "instructions" } },
  });
  expect(row).toEqual({
    id: "a",
    method: "GET",
    path: "/a/{b}",
    route: "GET /a/{b}",
    tags: ["one", "two"],
    summary: "A summary",
    description: "A description",
    documentation: "https://example.com",
    deprecated: true,
    helper: true,
    parameters: [],
    responses: [{ status: 200, description: "OK", headers: [], examples: [] }],
    success: [200],
    errors: [],
    pagination: { style: "cursor", items: "spaces", size: "per_page", after: "after", before: "before" },
    resend: "always",
    access: {
      scopes: ["read:org"],
      fineGrained: { permission: "Copilot Spaces", on: "organization", access: "read" },
      githubApps: true,
    },
    command: {
      noun: "space",
      verb: "list",
      aliases: ["ls"],
      columns: ["name"],
      flags: { text: "instructions" },
    },
  });
});

it("takes an operation's own parameter for one of its path, and follows references", () => {
  const b = { name: "b", in: "path", required: true, description: "B", schema: { type: "string" }, example: "x" };
  const table = tableOf({
    paths: {
      "/a/{b}": {
        parameters: [{ $ref: "#/components/parameters/b" }, { name: "c", in: "query", schema: { type: "string" } }],
        get: { operationId: "a", parameters: [{ name: "c", in: "query", content: { "text/plain": { schema: {} } } }] },
      },
    },
    components: { parameters: { b } },
  });
  expect(table.operations["a"]?.parameters).toEqual([
    { name: "b", in: "path", required: true, description: "B", schema: { type: "string" }, example: "x" },
    { name: "c", in: "query", required: false, description: "", schema: {} },
  ]);
});

it("sorts statuses, leaves ranges out, and says which are added and why", () => {
  const row = rowOf(
    {
      responses: {
        default: { description: "else" },
        "5XX": { description: "down" },
        404: { $ref: "#/components/responses/NotFound" },
        201: { description: "new", headers: { Link: {}, ETag: {} }, content: { "application/json": { schema: true } } },
      },
    },
    { components: { responses: { NotFound: { description: "none", "x-added": "because" } } } },
  );
  expect(row.responses).toEqual([
    {
      status: 201,
      description: "new",
      headers: ["link", "etag"],
      mediaType: "application/json",
      schema: {},
      examples: [],
    },
    { status: 404, description: "none", headers: [], examples: [], addition: "because" },
  ]);
  expect([row.success, row.errors]).toEqual([[201], [404]]);
});

it("takes JSON before other media types, and named examples by reference", () => {
  const row = rowOf(
    {
      requestBody: {
        required: true,
        content: {
          "text/plain": { schema: { type: "string" } },
          "application/merge-patch+json": {
            schema: { type: "object" },
            examples: { one: { $ref: "#/components/examples/one" }, remote: { externalValue: "https://example.com" } },
          },
        },
      },
    },
    { components: { examples: { one: { summary: "One", value: { $ref: "data" } } } } },
  );
  expect(row.requestBody).toEqual({
    required: true,
    description: "",
    mediaType: "application/merge-patch+json",
    schema: { type: "object" },
    examples: [{ name: "one", summary: "One", value: { $ref: "data" } }],
  });
});

it("has the schemas that rows refer to, those that these refer to, and no others", () => {
  const schemas = {
    Unused: {},
    B: { properties: { a: { $ref: "#/components/schemas/A" } }, example: { $ref: "#/components/schemas/Unused2" } },
    A: { items: { $ref: "#/components/schemas/A" } },
  };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/B" } } };
  const table = tableOf({ paths: { "/": { get: { responses: { 200: { content } } } } }, components: { schemas } });
  expect(table.schemas).toEqual({ "#/components/schemas/A": schemas.A, "#/components/schemas/B": schemas.B });
});

it("converts the schemas of OpenAPI 3.0", () => {
  const content = { "application/json": { schema: { type: "string", nullable: true } } };
  const table = tableOf({ openapi: "3.0.3", paths: { "/": { get: { responses: { 200: { content } } } } } });
  expect(table.operations["GET /"]?.responses[0]?.schema).toEqual({ type: ["string", "null"] });
});

it("names an operation without an id, or with one that is taken, by its route", () => {
  const table = tableOf({
    paths: { "/a": { get: { operationId: "same" }, post: { operationId: "same" }, put: {} }, "x-b": { get: {} } },
  });
  expect(Object.keys(table.operations)).toEqual(["same", "PUT /a", "POST /a"]);
});

it("re-sends by the method's own rule, unless the document has another", () => {
  const resendOf = (method: string, extension: Document = {}) => {
    const paths = { "/": { [method]: { operationId: "a", ...extension } } };
    return tableOf({ paths }).operations["a"]?.resend;
  };
  expect(["get", "head", "options", "put", "delete"].map((method) => resendOf(method))).toEqual(
    Array(5).fill("always"),
  );
  expect(["post", "patch"].map((method) => resendOf(method))).toEqual(["never", "never"]);
  expect(resendOf("put", { "x-resend": { "unless-body-has": "items" } })).toEqual({ unlessBodyHas: "items" });
});

it.each([
  [{ "x-pagination": { style: "offset" } }, 'x-pagination of GET /a/{b} cannot be used: its style is not "cursor"'],
  [{ "x-pagination": { style: "cursor", items: "a" } }, "it needs items, size, after and before"],
  [{ "x-access": [] }, "x-access of GET /a/{b} cannot be used: it is not an object"],
  [{ "x-access": { scopes: [] } }, "github-apps is neither true nor false"],
  [{ "x-access": { "github-apps": true, "fine-grained": { permission: "a" } } }, "fine-grained needs a permission"],
  [{ "x-command": { noun: "a" } }, "it needs a noun and a verb"],
])("refuses %j, unless the document is somebody else's", (extension, problem) => {
  expect(() => rowOf(extension)).toThrow(problem);
  const paths = { "/a/{b}": { get: { operationId: "a", ...extension } } };
  const row = tableOf({ paths }, true).operations["a"];
  expect([row?.pagination, row?.access, row?.command]).toEqual([undefined, undefined, undefined]);
});

it("keeps ids and names that objects inherit", () => {
  const text = '{ "/a": { "get": { "operationId": "__proto__" } }, "/b": { "get": { "operationId": "constructor" } } }';
  expect(Object.keys(tableOf({ paths: JSON.parse(text) }).operations)).toEqual(["__proto__", "constructor"]);
});
