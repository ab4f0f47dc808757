import { describe, expect, it } from "vitest";
import { exampleOf, operationOf } from "../../test/print-answer.ts";
import { operationsTable } from "../operations.data.ts";
import { fieldNames, itemSchemas, schemasAt } from "./field-schemas.ts";
import { listField } from "./list-field.ts";
import { isRecord } from "./pick-fields.ts";

const operations = Object.values(operationsTable.operations);

describe("listField", () => {
  it.each([
    ["copilot-spaces/list-for-org", "spaces"],
    ["copilot-spaces/list-resources-for-user", "resources"],
    ["copilot-spaces/list-collaborators-for-org", "collaborators"],
    ["copilot-spaces/get-for-org", undefined],
    ["copilot-spaces/delete-for-org", undefined],
    ["orgs/list-for-authenticated-user", undefined],
    ["codespaces/create-with-pr-for-authenticated-user", undefined],
  ])("of %s is %s", (id, field) => {
    expect(listField(operationOf(id))).toBe(field);
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "of %s is a list in its example",
    (id, operation) => {
      const field = listField(operation);
      const example = exampleOf(id);
      if (field === undefined || !isRecord(example)) return;
      expect(example[field]).toBeInstanceOf(Array);
      expect(Object.keys(example)).toEqual([field]);
    },
  );
});

describe("the fields of an answer", () => {
  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "of %s are those that its example has",
    (id, operation) => {
      const example = exampleOf(id);
      const field = listField(operation);
      const items = [field !== undefined && isRecord(example) ? example[field] : example].flat().filter(isRecord);
      const known = fieldNames(itemSchemas(operation));
      for (const item of items) expect(known).toEqual(expect.arrayContaining(Object.keys(item)));
    },
  );

  it("are found inside others, through references, lists and several shapes", () => {
    const schemas = itemSchemas(operationOf("copilot-spaces/get-for-org"));
    expect(fieldNames(schemasAt(schemas, ["owner"]))).toContain("login");
    expect(fieldNames(schemasAt(schemas, ["resources_attributes", "metadata"]))).toEqual(
      expect.arrayContaining(["repository_id", "file_path", "name", "text"]),
    );
  });
});
