import { describe, expect, it } from "vitest";
import { readPreferences, unmetPreference } from "./preferences.ts";

describe("readPreferences", () => {
  it.each([
    ["", {}],
    ["code=404", { code: 404 }],
    ["example=not-found", { example: "not-found" }],
    ["code=200, example=second-page", { code: 200, example: "second-page" }],
    ['example="second-page",code=200', { code: 200, example: "second-page" }],
  ])("reads %j", (header, preferences) => {
    expect(readPreferences(header)).toEqual(preferences);
  });

  it.each(["exmaple=a", "code=4O4", "code=99", "example=", "dynamic=true", "code=200; example=a"])(
    "refuses %j, which would otherwise look like success",
    (header) => {
      expect(readPreferences(header)).toMatchObject({ status: 400, violations: [{ code: "unknown-preference" }] });
    },
  );
});

describe("unmetPreference", () => {
  it("speaks up when another status was answered than the one asked for", () => {
    expect(unmetPreference({ code: 404, example: "space" }, 200)).toMatchObject({
      status: 400,
      body: {
        message: 'Prefer asks for example "space" of status 404, which the document does not have for this operation',
      },
    });
  });

  it("is silent when the status is the one asked for, or none was", () => {
    expect(unmetPreference({ code: 404 }, 404)).toBeUndefined();
    expect(unmetPreference({ example: "a" }, 200)).toBeUndefined();
  });
});
