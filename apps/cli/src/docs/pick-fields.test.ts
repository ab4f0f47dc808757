import { expect, it } from "vitest";
import { operationsTable } from "../operations.data.ts";
import { pickFields } from "./pick-fields.ts";

const rows = Object.values(operationsTable.operations);

it("gives rows as they are, or with the named fields alone", () => {
  expect(pickFields(rows, "")).toEqual(rows);
  const [first] = rows;
  expect(pickFields(rows, "route,id")[0]).toEqual({ id: first?.id, route: first?.route });
});

it("names the fields that there are where one is not", () => {
  expect(() => pickFields(rows, "id,colour")).toThrow("An operation has no colour.");
});
