import { expect, it } from "vitest";
import { checkDraft, readStep, stepOfField } from "./check-draft.ts";
import { emptyDraft } from "./draft.ts";

const draft = { ...emptyDraft({ org: "octo-org" }), name: "Plans" };

it("finds nothing wrong with a name alone", () => expect(checkDraft(draft)).toEqual([]));

it("asks for a name, and for shorter instructions", () => {
  const problems = checkDraft({ ...draft, name: "  ", general_instructions: "x".repeat(4001) });
  expect(problems.map(({ step, field }) => [step, field])).toEqual([
    ["name", "name"],
    ["instructions", "general_instructions"],
  ]);
});

it.each([
  ["name", "name"],
  ["description", "name"],
  ["general_instructions", "instructions"],
  ["resources_attributes", "sources"],
  ["base_role", "sharing"],
])("shows what is wrong with %s in the step %s", (field, step) => expect(stepOfField(field)).toBe(step));

it("begins at the first step where the address says nothing sensible", () => {
  expect([readStep(undefined), readStep("sharing"), readStep("x")]).toEqual(["name", "sharing", "name"]);
});
