import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { compileSchemas } from "./compile-schemas.ts";

describe("compileSchemas", () => {
  it("finds that Prism compiles every schema of the document", async () => {
    const { tried, findings } = await compileSchemas(ownDocument());
    expect(tried).toBeGreaterThan(0);
    expect(findings).toEqual([]);
  });

  // Each of these switches a check off in Prism, silently.
  it.each<[string, object]>([
    ["a pattern that is none under /u", { type: "string", pattern: "a\\-b" }],
    ["a nullable without a type", { nullable: true, enum: ["a", null] }],
    ["an empty enum", { enum: [] }],
    ["an enum with the same value twice", { enum: ["a", "a"] }],
    ["a property that says itself that it is required", { type: "string", required: true }],
    ["a length that is no whole number", { type: "string", maxLength: 1.5 }],
  ])("finds %s, in a request and in a response", async (_, schema) => {
    const { findings } = await compileSchemas(document({ type: "object", properties: { a: schema } }));
    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatch(/^the request of POST \/a: /);
    expect(findings[1]).toMatch(/^the 200 of POST \/a: /);
  });

  it("finds a dialect that Prism's Ajv does not know", async () => {
    const jsonSchemaDialect = "https://spec.openapis.org/oas/3.1/dialect/base";
    const { findings } = await compileSchemas({ ...document({ type: "object" }), jsonSchemaDialect });
    expect(findings).not.toEqual([]);
  });

  it("leaves Prism's Ajv as it was", async () => {
    const { tried } = await compileSchemas(document({ type: "object" }));
    expect((await compileSchemas(document({ type: "object" }))).tried).toBe(tried);
  });
});

function document(schema: object): object {
  const content = { "application/json": { schema } };
  const post = { requestBody: { content }, responses: { "200": { description: "OK", content } } };
  return { openapi: "3.1.0", info: { title: "", version: "1" }, paths: { "/a": { post } } };
}

function ownDocument(): object {
  const require = createRequire(import.meta.url);
  return JSON.parse(readFileSync(require.resolve("@copilot-spaces/openapi"), "utf8"));
}
