import { operations } from "@copilot-spaces/types/operations";
import { validateRequestBody } from "@copilot-spaces/types/validators";
import { expect, it } from "vitest";
import { areas, checkOptions, codespaceBody, emptyOptions } from "./codespace-body.ts";

const operation = operations["codespaces/create-with-pr-for-authenticated-user"];

it("sends no body where nothing was said", () => expect(codespaceBody(emptyOptions)).toBeUndefined());

it("sends what was said, as the document has it", () => {
  for (const geo of areas) {
    const body = codespaceBody({ ...emptyOptions, geo, idle_timeout_minutes: "30", retention_period_minutes: "0" });
    expect(body).toEqual({ geo, idle_timeout_minutes: 30, retention_period_minutes: 0 });
    expect(validateRequestBody(operation.id, body)).toEqual([]);
  }
});

it("finds what is no number of minutes, and what is too many", () => {
  const problems = checkOptions({ ...emptyOptions, idle_timeout_minutes: "soon", retention_period_minutes: "43201" });
  expect([...problems.keys()]).toEqual(["idle_timeout_minutes", "retention_period_minutes"]);
});
