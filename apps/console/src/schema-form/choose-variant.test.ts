import { operationsTable } from "@copilot-spaces/types/operations";
import { validateRequestBody } from "@copilot-spaces/types/validators";
import { expect, it } from "vitest";
import { beginValue, findVariant, fitValue } from "./choose-variant.ts";
import { describeSchema } from "./describe-schema.ts";

const { schemas, operations } = operationsTable;
const change = describeSchema({ $ref: "#/components/schemas/ResourceChange" }, schemas);
const variants = change.kind === "union" ? change.variants : [];
const labelOf = (value: unknown) => variants[findVariant(value, variants, schemas)]?.label;
const variantNamed = (label: string) => variants.find((variant) => variant.label === label)?.schema;

it.each([
  [{ resource_type: "free_text", metadata: {} }, "free_text"],
  [{ resource_type: "github_issue" }, "github_issue"],
  [{ id: 3, metadata: {} }, "An attached resource to change"],
  [{ id: 3 }, "An attached resource to change"],
  [{ id: 3, _destroy: true }, "An attached resource to remove"],
  [{ id: 3, resource_type: "free_text" }, "An attached resource to change"],
])("knows what form %j has", (value, label) => {
  expect(labelOf(value)).toBe(label);
});

it("begins with a form's constants and required objects", () => {
  expect(beginValue({ $ref: "#/components/schemas/ResourceChange" }, schemas)).toEqual({
    resource_type: "repository",
    metadata: {},
  });
  expect(beginValue(variantNamed("An attached resource to remove"), schemas)).toEqual({ _destroy: true });
  expect(beginValue({ type: "string" }, schemas)).toBeUndefined();
});

it("knows every form by what it begins with", () => {
  for (const { label, schema } of variants) expect(labelOf(beginValue(schema, schemas)), label).toBe(label);
});

it("keeps what another form takes as well", () => {
  const issue = { resource_type: "github_issue", metadata: { repository_id: 1, number: 2 }, more: 1 };
  expect(fitValue(issue, variantNamed("github_pull_request"), schemas)).toEqual({
    resource_type: "github_pull_request",
    metadata: { repository_id: 1, number: 2 },
  });
  expect(fitValue(issue, variantNamed("repository"), schemas)).toEqual({
    resource_type: "repository",
    metadata: { repository_id: 1 },
  });
});

it("changes nothing in the document's examples of a form that stays", () => {
  for (const { id, requestBody } of Object.values(operations)) {
    for (const { name, value } of requestBody?.examples ?? []) {
      expect(fitValue(value, requestBody?.schema, schemas), `${id} ${name}`).toEqual(value);
    }
  }
});

it("begins a body that lacks no more than people have to say", () => {
  const findings = validateRequestBody("copilot-spaces/create-resource-for-org", {
    ...Object(beginValue(operations["copilot-spaces/create-resource-for-org"]?.requestBody?.schema, schemas)),
  });
  expect(findings.map(({ keyword }) => keyword)).toEqual(["required"]);
});
