import { expect, it } from "vitest";
import { readViolations } from "./index.ts";

/** As Prism writes them. */
function header(...entries: readonly (readonly [location: string, code: string, message: string])[]) {
  const violations = entries.map(([location, code, message]) => ({
    location: location.split("."),
    severity: "Error",
    code,
    message,
  }));
  return { "sl-violations": JSON.stringify(violations) };
}

it("points to the field that a violation names", () => {
  const found = readViolations(
    header(
      ["request.query.per_page", "maximum", "Request query parameter per_page must be <= 100"],
      ["request.body", "required", "Request body must have required property 'name'"],
      ["request.body", "additionalProperties", "Request body must NOT have additional properties; found 'a/b'"],
      ["request.body.base_role", "enum", "Request body property base_role must be equal to one of the allowed values"],
      ["request", "required", "Body parameter is required"],
      ["response.body.id", "type", "Response body property id must be integer"],
    ),
  );
  expect(found.map(({ side, pointer }) => [side, pointer])).toEqual([
    ["request", "/query/per_page"],
    ["request", "/body/name"],
    ["request", "/body/a~1b"],
    ["request", "/body/base_role"],
    ["request", ""],
    ["response", "/body/id"],
  ]);
  expect(found[0]?.message).toBe("Request query parameter per_page must be <= 100");
});

it("says once what is wrong, and of a union only that no form fits", () => {
  const found = readViolations(
    header(
      ["request.body.list.0.metadata", "required", "… must have required property 'number'"],
      ["request.body.list.0.metadata", "required", "… must have required property 'text'"],
      ["request.body.list.0", "oneOf", "… must match exactly one schema in oneOf"],
      ["request.body.name", "type", "must be string"],
      ["request.body.name", "type", "must be string"],
    ),
  );
  expect(found.map(({ pointer }) => pointer)).toEqual(["/body/list/0", "/body/name"]);
});

it.each([
  {},
  { "sl-violations": "" },
  { "sl-violations": "no JSON" },
  { "sl-violations": '{"a":1}' },
  { "sl-violations": "[1,null,{}]" },
])("finds nothing in %j", (headers) => {
  expect(readViolations(headers)).toEqual([]);
});

it("reads the headers of a response", () => {
  const headers = new Headers(header(["request.path.org", "type", "must be string"]));
  expect(readViolations(headers)).toEqual([{ side: "request", pointer: "/path/org", message: "must be string" }]);
});
