import { operationsTable } from "@copilot-spaces/types/operations";
import { expect, it } from "vitest";
import { describeSchema } from "./describe-schema.ts";
import type { Shape } from "./shape.ts";

const { schemas, operations } = operationsTable;

/** The kind of each field of a body: `base_role: choice`. */
function kindsOf(id: string): readonly string[] {
  const shape = describeSchema(operations[id]?.requestBody?.schema, schemas);
  if (shape.kind !== "object") return [shape.kind];
  return shape.fields.map(({ name, schema }) => `${name}: ${describeSchema(schema, schemas).kind}`);
}

it("asks for each field as its schema says", () => {
  expect(kindsOf("copilot-spaces/create-for-org")).toEqual([
    "name: text",
    "description: text",
    "general_instructions: text",
    "base_role: choice",
    "resources_attributes: list",
  ]);
  expect(kindsOf("codespaces/create-with-pr-for-authenticated-user")).toContain("idle_timeout_minutes: number");
  expect(kindsOf("codespaces/create-with-pr-for-authenticated-user")).toContain(
    "multi_repo_permissions_opt_out: choice",
  );
  expect(kindsOf("copilot-spaces/update-resource-for-user")).toEqual(["metadata: json"]);
});

it("offers an owner's own values only", () => {
  const roles = (ref: string) => describeSchema({ $ref: `#/components/schemas/${ref}` }, schemas);
  expect(roles("BaseRole")).toEqual({ kind: "choice", choices: ["reader", "writer", "admin", "no_access"] });
  expect(roles("UserSpaceBaseRole")).toEqual({ kind: "choice", choices: ["reader", "no_access"] });
});

it("lists the forms of a union, those within it included, by what tells them apart", () => {
  const shape = describeSchema({ $ref: "#/components/schemas/ResourceChange" }, schemas);
  expect(labelsOf(shape)).toEqual([
    "repository",
    "github_file",
    "free_text",
    "github_issue",
    "github_pull_request",
    "uploaded_text_file",
    "media_content",
    "An attached resource to change",
    "An attached resource to remove",
  ]);
});

function labelsOf(shape: Shape): readonly string[] {
  return shape.kind === "union" ? shape.variants.map(({ label }) => label) : [];
}

it("joins what allOf takes apart", () => {
  const part = (name: string) => ({ type: "object", properties: { [name]: { type: "string" } }, required: [name] });
  const shape = describeSchema({ allOf: [part("a"), part("b")], properties: { c: {} } }, schemas);
  expect(shape).toEqual({
    kind: "object",
    fields: [
      { name: "c", required: false, schema: {} },
      { name: "a", required: true, schema: { type: "string" } },
      { name: "b", required: true, schema: { type: "string" } },
    ],
  });
});

it.each([
  [
    { type: ["integer", "null"], minimum: 0, maximum: 9 },
    { kind: "number", limits: "From 0 to 9" },
  ],
  [
    { type: "number", minimum: 1 },
    { kind: "number", limits: "1 or more" },
  ],
  [
    { type: "integer", maximum: 5 },
    { kind: "number", limits: "5 or less" },
  ],
  [
    { type: "string", maxLength: 4000 },
    { kind: "text", long: true, limit: 4000 },
  ],
  [{ const: "User" }, { kind: "choice", choices: ["User"] }],
  [{ anyOf: [{ type: "string" }, { type: "null" }] }, { kind: "text", long: false, limit: undefined }],
  [{}, { kind: "json" }],
  [undefined, { kind: "json" }],
  [{ type: ["string", "integer"] }, { kind: "json" }],
])("asks for %j as %j", (schema, shape) => {
  expect(describeSchema(schema, {})).toEqual(shape);
});

it("has a field for whatever the document's bodies hold", () => {
  for (const { requestBody, id } of Object.values(operations)) {
    if (requestBody !== undefined) expect(describeSchema(requestBody.schema, schemas).kind, id).not.toBe("json");
  }
});
