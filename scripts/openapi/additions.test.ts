import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "../generate/bundle.ts";
import { listAdditions } from "./additions.ts";
import { printAdditions } from "./print-additions.ts";

const root = join(import.meta.dirname, "../..");
const spec = join(root, "spec/openapi.yaml");

/** The lines of the YAML files that are marks: `spec/schemas/Space.yaml:12`. */
function markedLines(): string[] {
  return globSync("spec/**/*.yaml", { cwd: root }).flatMap((file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .flatMap((line, index) => (/^\s*(?:- )?x-(?:added|changed):/.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

test("every mark in the files is in the list, with its line", () => {
  const printed = execFileSync(process.execPath, ["scripts/spec-additions.ts"], { cwd: root, encoding: "utf8" });
  const listed = printed.match(/spec\/\S+\.yaml:\d+/g) ?? [];
  expect(listed.toSorted()).toEqual(markedLines().toSorted());
});

test("every reason is in the list", () => {
  const additions = listAdditions(bundle(spec).document);
  const printed = printAdditions(additions.map((addition) => ({ ...addition, source: "file:1" }))).replace(/\s+/g, " ");
  for (const { reason } of additions) expect(printed).toContain(reason.replace(/\s+/g, " "));
});

test("a mark says what it marks as a person would", () => {
  const document = {
    paths: {
      "/a": {
        get: { operationId: "a/get", "x-added": "One.", responses: { 200: { $ref: "#/components/responses/A" } } },
      },
    },
    components: {
      schemas: { Space: { allOf: [{ properties: { name: { "x-changed": "Two." } } }] } },
      responses: { A: { "x-added": "Three." } },
      examples: { a: { value: { "x-added": "What the API sends is no mark." } } },
    },
  };
  expect(listAdditions(document).map(({ mark, chapter, what, reason }) => [mark, chapter, what, reason])).toEqual([
    ["x-added", "operations", "a/get", "One."],
    ["x-changed", "schemas", "Space.name", "Two."],
    ["x-added", "responses", "A: 200 of a/get", "Three."],
  ]);
});

test("places with one reason share it", () => {
  const addition = { mark: "x-added", chapter: "headers", reason: "Everybody meets it.", pointer: "" } as const;
  const text = printAdditions([
    { ...addition, what: "etag", source: "spec/headers/etag.yaml:3" },
    { ...addition, what: "retry-after", source: "spec/headers/retry-after.yaml:3" },
  ]);
  expect(text).toContain(
    "    etag         spec/headers/etag.yaml:3\n    retry-after  spec/headers/retry-after.yaml:3\n      Everybody meets it.\n",
  );
});
