import { describe, expect, it } from "vitest";
import { reportChanges } from "../report-changes.ts";
import { corpus } from "./corpus.ts";
import { documentsOf } from "./documents.ts";
import { expectedLevels, reportedLevels } from "./levels.ts";

describe("the corpus", () => {
  it("has pairs for every level of every package, and no name twice", () => {
    const levels = corpus.map(({ expected }) =>
      Object.entries(expectedLevels(expected)).map(([name, bump]) => `${name} ${bump}`),
    );
    const found = new Set(levels.flat());
    expect(found.size).toBe(Object.keys(expectedLevels({ all: "none" })).length * 4);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
    expect(corpus.length).toBeGreaterThanOrEqual(80);
  });
});

describe("each package gets the level that the change asks of it, where", () => {
  it.each(corpus.map((pair) => [pair.name, pair] as const))(
    "%s",
    async (_name, pair) => {
      const { base, revision } = documentsOf(pair);
      const report = await reportChanges(base, revision);
      expect(reportedLevels(report), pair.why).toEqual(expectedLevels(pair.expected));
    },
    60_000,
  );
});
