import { expect, test } from "vitest";
import { printChanges } from "./print-changes.ts";

const change = { bump: "minor", operations: ["spaces/list"], text: "`GET /spaces` gained `sort`." } as const;

test("each change is told with its level and the operations that it reaches", () => {
  const far: Parameters<typeof printChanges>[0][number] = {
    ...change,
    bump: "major",
    operations: ["a", "b", "c", "d", "e"],
  };
  expect(printChanges([change, far, { ...change, operations: [] }])).toBe(
    [
      "In the document:",
      "  minor  `GET /spaces` gained `sort`.",
      "         spaces/list",
      "  major  `GET /spaces` gained `sort`.",
      "         a, b, c and 2 more",
      "  minor  `GET /spaces` gained `sort`.",
    ].join("\n"),
  );
});

test("a change of another kind is told too", () => {
  expect(printChanges([])).toBe("Nothing has changed in OpenAPI's terms.");
});
