import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { printDeclarations } from "./declarations.ts";
import { requireDeclarations } from "./require-declarations.ts";

type Document = Parameters<typeof printDeclarations>[0];

const json = (schema: Document) => ({ description: "", content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

async function declare(document: Document): Promise<string> {
  return await printDeclarations({ openapi: "3.1.0", info: { title: "Test", version: "1" }, paths: {}, ...document });
}

/** The compiler's complaints about declarations, and statements that use them. */
function compile(declarations: string, use = ""): string[] {
  using folder = temporaryFolder();
  folder.write({ "use.ts": `${declarations}\n${use}` });
  const options = { strict: true, noEmit: true, types: [], lib: ["lib.es2023.d.ts"], exactOptionalPropertyTypes: true };
  const program = ts.createProgram([join(folder.path, "use.ts")], options);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

it("leads from a route to an operation's types by one property", async () => {
  const declarations = await declare({
    paths: { "/a/{b}": { get: { operationId: "a/get", responses: { 200: json({ type: "string" }) } } } },
  });
  expect(declarations).toContain('export interface Routes {\n    "GET /a/{b}": operations["a/get"];\n}\n');
});

it("has a route for an operation without an id, and for those that share one", async () => {
  const responses = { 200: json({ type: "string" }) };
  const declarations = await declare({
    paths: {
      "/a": {
        get: { operationId: "same#id", responses },
        put: { operationId: "same/id", responses },
        post: { responses },
      },
      "/b": { $ref: "#/components/pathItems/shared" },
    },
    webhooks: { event: { post: { operationId: "same/id", responses } } },
    components: { pathItems: { shared: { get: { operationId: "shared", responses } } } },
  });
  expect(declarations).toContain(
    'interface Routes {\n    "GET /a": operations["same/id"];\n    "PUT /a": paths["/a"]["put"];\n' +
      '    "POST /a": paths["/a"]["post"];\n    "GET /b": operations["shared"];\n}',
  );
  const use = ["GET /a", "PUT /a", "POST /a", "GET /b"].map(
    (route) => `const _: Routes["${route}"]["responses"][200]["content"]["application/json"] = "text";`,
  );
  expect(compile(declarations, use.map((statement, index) => statement.replace("_", `v${index}`)).join("\n"))).toEqual(
    [],
  );
});

it("compiles without paths", async () => {
  expect(compile(await declare({}))).toEqual([]);
});

it("takes a default for what the server assumes, not for what is there", async () => {
  const A = { type: "object", properties: { b: { type: "string", default: "x" } } };
  expect(
    compile(await declare({ components: { schemas: { A } } }), 'const a: components["schemas"]["A"] = {};'),
  ).toEqual([]);
});

it("compiles schemas that contain themselves, under a property and in a list", async () => {
  const schemas = {
    Tree: { type: "object", properties: { children: { type: "array", items: ref("Tree") } } },
    Value: { oneOf: [{ type: "string" }, { type: "array", items: ref("Value") }] },
    "A-B": { type: ["array", "null"], items: { anyOf: [ref("Value"), ref("A-B")] } },
    Pair: { type: "array", prefixItems: [{ type: "string" }, ref("Pair")] },
  };
  const use = `
    const tree: components["schemas"]["Tree"] = { children: [{ children: [] }] };
    const value: components["schemas"]["Value"] = ["a", ["b", ["c"]]];
    const pair: components["schemas"]["Value"] = [["x"]];
    // @ts-expect-error: a number is in no list of lists of strings
    const wrong: components["schemas"]["Value"] = ["a", [1]];`;
  expect(compile(await declare({ components: { schemas } }), use)).toEqual([]);
});

it("compiles references to what is inside of something", async () => {
  const responses = { 200: json({ type: "object", properties: { a: { type: "string" } } }) };
  const declarations = await declare({
    paths: {
      "/a": {
        get: {
          parameters: [{ $ref: "#/paths/~1b/get/parameters/0" }],
          responses: {
            200: json({ $ref: "#/paths/~1b/get/responses/200/content/application~1json/schema" }),
            404: { $ref: "#/components/responses/Alias" },
          },
        },
      },
      "/b": {
        get: {
          parameters: [{ name: "y", in: "query", schema: { $ref: "#/components/schemas/A/properties/l/items" } }],
          responses,
        },
      },
    },
    components: {
      schemas: { A: { type: "object", properties: { l: { type: "array", items: { type: "integer" } } } } },
      responses: { Alias: { $ref: "#/components/responses/Real" }, Real: json({ type: "number" }) },
    },
  });
  const use = `
    type Get = Routes["GET /a"];
    const body: Get["responses"][200]["content"]["application/json"] = { a: "text" };
    const missing: Get["responses"][404]["content"]["application/json"] = 1;
    const query: Get["parameters"]["query"] = { y: 1 };`;
  expect(compile(declarations, use)).toEqual([]);
});

it("compiles what is required of a schema that may be null, and parameters that are there twice", async () => {
  const parameter = { name: "x", in: "query", schema: { type: "string" } };
  const declarations = await declare({
    paths: { "/a": { parameters: [parameter, parameter], get: { parameters: [parameter, parameter], responses: {} } } },
    components: {
      schemas: {
        Nullable: { type: ["object", "null"], properties: { a: { type: "string" } } },
        Required: { allOf: [ref("Nullable")], required: ["a", "b", "constructor"] },
      },
    },
  });
  expect(compile(declarations)).toEqual([]);
});

it("says so when openapi-typescript cannot use a document", async () => {
  await expect(declare({ components: { schemas: { A: ["no schema"] } } })).rejects.toThrow(
    /^document: openapi-typescript cannot use this document: Expected SchemaObject, received Array/,
  );
});

it.each(["export const a = 1;", "export type A = {", "executed();", "type A = 1; }"])(
  "does not let %j through as declarations",
  (source) => {
    expect(() => requireDeclarations(`export type Before = 1;\n${source}\n`)).toThrow("no TypeScript types, near");
  },
);
