import { expect, it } from "vitest";
import { requireTableFormat } from "./document.ts";
import { operationsTable } from "./operations.ts";

it("takes a table of its own format", () => {
  expect(requireTableFormat(operationsTable, "a reader")).toBeUndefined();
});

it.each([
  [{ ...operationsTable, format: 2 }, "This operations table has format 2, and a reader reads format 1: "],
  [{ operations: {} }, "This operations table names no format, and a reader reads format 1: "],
  [{ format: "1" }, "This operations table names no format, and a reader reads format 1: "],
])("says in one sentence what is wrong with another, and what to do", (table, message) => {
  const attempt = () => requireTableFormat(table, "a reader");
  expect(attempt).toThrow(RangeError);
  expect(attempt).toThrow(
    `${message}generate it again with the pipeline of the same version, or install packages of one release.`,
  );
});
