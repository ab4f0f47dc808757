import { validateRequestBody } from "@copilot-spaces/types/validators";
import { expect, it } from "vitest";
import { checkFields, emptyFields, fieldsOfResource, toResource } from "./resource-fields.ts";
import { creatableKinds } from "./resource-kinds.ts";

const filled = {
  repository: "octo-org/handbook",
  file_path: "README.md",
  sha: "",
  number: "#7",
  name: "Notes",
  text: "Be kind",
};

it.each(creatableKinds.map(({ type }) => type))("makes a %s that the document accepts", (type) => {
  expect(checkFields(type, filled).size).toBe(0);
  const resource = toResource(type, filled, 42);
  expect(validateRequestBody("copilot-spaces/create-resource-for-org", resource)).toEqual([]);
  expect(checkFields(type, fieldsOfResource(resource)).size).toBe(0);
});

it.each(creatableKinds.map(({ type }) => type))("finds the empty fields of a %s", (type) => {
  expect(checkFields(type, emptyFields).size).toBeGreaterThan(0);
});

it("takes the number from a pull request's address", () => {
  const fields = { ...emptyFields, repository: "https://github.com/octo-org/handbook/pull/1348" };
  expect(checkFields("github_pull_request", fields).size).toBe(0);
  expect(toResource("github_pull_request", fields, 42).metadata).toEqual({ repository_id: 42, number: 1348 });
});
