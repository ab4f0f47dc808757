import { describe, expect, test } from "vitest";
import type { Difference } from "./compare-facts.ts";
import { explainDifferences } from "./explain-differences.ts";
import type { Explanation } from "./explanation-file.ts";

const difference: Difference = {
  place: "200.name",
  aspect: "type",
  ours: "string",
  upstream: "null or string",
  operations: ["GET /things", "PUT /things"],
};
const explanation: Explanation = {
  reason: "A thing always has a name.",
  aspect: "type",
  ours: "string",
  upstream: "null or string",
  places: ["200.name"],
  operations: ["*"],
};
const explain = (differences: readonly Difference[], ...explanations: Explanation[]) =>
  explainDifferences(differences, { explanations, wording: new Map() });

describe("a difference", () => {
  test("without an explanation is drift", () => {
    expect(explain([difference]).drift).toEqual([difference]);
  });

  test("that is explained is none", () => {
    expect(explain([difference], explanation)).toEqual({ differences: 2, drift: [], idle: [] });
  });

  test("is drift for those operations that the explanation is not about", () => {
    const { drift } = explain([difference], { ...explanation, operations: ["PUT *"] });
    expect(drift).toEqual([{ ...difference, operations: ["GET /things"] }]);
  });

  test("that has become another one is drift again", () => {
    expect(explain([{ ...difference, upstream: "null" }], explanation).drift).toHaveLength(1);
    expect(explain([{ ...difference, ours: "-" }], explanation).drift).toHaveLength(1);
    expect(explain([{ ...difference, aspect: "values" }], explanation).drift).toHaveLength(1);
  });
});

describe("an explanation", () => {
  test("without a difference is idle", () => {
    expect(explain([], explanation).idle).toEqual(['all of "A thing always has a name."']);
  });

  test("is idle in the parts that explain nothing", () => {
    const wide = { ...explanation, places: ["200.name", "201.*"], operations: ["PUT *", "GET *", "POST *"] };
    expect(explain([difference], wide).idle).toEqual([
      '"201.*" of "A thing always has a name."',
      '"POST *" of "A thing always has a name."',
    ]);
  });

  test("takes brackets and dots for what they are", () => {
    const place = "200.things[].name";
    const others = ["200xthings[].name", "200.things.name"].map((each) => ({ ...difference, place: each }));
    const { drift } = explain([{ ...difference, place }, ...others], { ...explanation, places: [place] });
    expect(drift).toEqual(others);
  });
});

describe("GitHub's wording", () => {
  const wording: Difference = { ...difference, place: "operation", aspect: "wording", ours: "-", upstream: "digest" };
  const explainRead = (read: Record<string, string>) =>
    explainDifferences([wording], { explanations: [], wording: new Map(Object.entries(read)) });

  test("that has been read is no difference", () => {
    expect(explainRead({ "GET /things": "digest", "PUT /things": "digest" })).toMatchObject({ drift: [], idle: [] });
  });

  test("is drift where it is new or has changed", () => {
    expect(explainRead({ "GET /things": "older" })).toMatchObject({ drift: [wording], idle: [] });
  });

  test("of an operation that is gone is to be forgotten", () => {
    const { idle } = explainRead({ "GET /things": "digest", "PUT /things": "digest", "GET /gone": "digest" });
    expect(idle).toEqual(["the wording of GET /gone, which GitHub's description does not have"]);
  });
});
