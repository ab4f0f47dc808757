import { expect, test } from "vitest";
import { compareDocuments } from "./compare-documents.ts";
import { redoclyDiff } from "./redocly.ts";
import { tinyDocument } from "./tiny-document.ts";

test("an operation that is gone is a break: redocly has its rules on", async () => {
  const { paths: _, ...rest } = tinyDocument();
  const changes = await redoclyDiff(tinyDocument(), { ...rest, paths: {} });
  expect(changes.flatMap(({ verdicts }) => verdicts.map(({ ruleId }) => ruleId))).toContain("path-removed");
});

test("a rule that is skipped says nothing", async () => {
  const { paths: _, ...rest } = tinyDocument();
  const changes = await redoclyDiff(tinyDocument(), { ...rest, paths: {} }, ["path-removed"]);
  expect(changes.flatMap(({ verdicts }) => verdicts)).toEqual([]);
});

test("a document that redocly cannot read is an error, not a document without changes", async () => {
  await expect(redoclyDiff({ swagger: "9.9" }, tinyDocument())).rejects.toThrow("redocly diff ended without a report");
});

test("what only redocly sees is told with its rule, what both see once", async () => {
  const { paths: _, ...rest } = tinyDocument({ space: { required: ["id"] } });
  const changes = await compareDocuments(tinyDocument(), { ...rest, paths: {} });
  expect(changes.filter(({ bump }) => bump === "major").map(({ rule }) => rule)).toContain("path-removed");
  const required = await compareDocuments(tinyDocument(), tinyDocument({ space: { required: ["id"] } }));
  expect(required.map(({ rule }) => rule)).toEqual(["required"]);
});

test("a list of required properties is not told beside the property that is gone", async () => {
  const space = { properties: { id: { type: "integer" } }, required: ["id"] };
  const changes = await compareDocuments(tinyDocument(), tinyDocument({ space }));
  expect(changes.map(({ text }) => text)).toEqual(["`Space` lost `name`.", "`Space` lost `role`."]);
});

test("a new parameter is told by its name and where it goes, not by its number", async () => {
  const parameters = ["after", "before"].map((name) => ({ name, in: "query", schema: { type: "string" } }));
  const base = tinyDocument({ create: { parameters: parameters.slice(0, 1) } });
  const [change] = await compareDocuments(base, tinyDocument({ create: { parameters } }));
  expect(change?.text).toBe("The query parameter `before` of `POST /spaces` was added.");
});
