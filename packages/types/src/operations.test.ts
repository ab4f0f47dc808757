import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { documentHash } from "./document.ts";
import { operations, operationsTable } from "./operations.ts";

const document = readFileSync(fileURLToPath(import.meta.resolve("@copilot-spaces/openapi/openapi.json")), "utf8");
const rows = Object.values(operations);

/** Every `$ref` in a value. */
function references(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "$ref" && typeof item === "string" ? [item] : references(item),
  );
}

it("is generated from the document that is published", () => {
  const hash = createHash("sha256").update(document).digest("hex");
  expect([operationsTable.hash, documentHash]).toEqual([hash, hash]);
});

it("has every operation of the document", () => {
  const { paths }: { paths: Record<string, Record<string, { operationId?: string }>> } = JSON.parse(document);
  const ids = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
});

it("has the schemas that its references name", () => {
  const own = rows.flatMap(({ parameters, requestBody, responses }) => [
    ...[...parameters, ...responses].map(({ schema }) => schema),
    requestBody?.schema,
  ]);
  const used = references([own, operationsTable.schemas]);
  expect(used.filter((reference) => operationsTable.schemas[reference] === undefined)).toEqual([]);
});

it("says of every documented operation who may call it and by which command", () => {
  for (const { id, helper, access, command, documentation } of rows) {
    if (helper) continue;
    expect({ id, access, command, documentation }).toEqual({
      id,
      access: expect.objectContaining({ scopes: expect.arrayContaining([expect.any(String)]) }),
      command: expect.objectContaining({ noun: expect.any(String), verb: expect.any(String) }),
      documentation: expect.stringMatching(/^https:\/\/docs\.github\.com\//),
    });
  }
});

it("names in every path template exactly the operation's path parameters", () => {
  for (const { path, parameters } of rows) {
    const named = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
    expect(
      parameters
        .filter((parameter) => parameter.in === "path")
        .map(({ name }) => name)
        .sort(),
    ).toEqual(named.sort());
  }
});
