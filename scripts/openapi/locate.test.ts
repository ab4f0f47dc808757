import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { locate } from "./locate.ts";

const files = {
  "openapi.yaml": "openapi: 3.1.1\nservers:\n  - url: https://a.example\n  - url: https://b.example\npaths: {}\n",
  "paths/orgs_{org}.yaml": "parameters:\n  - $ref: a.yaml\n  - $ref: b.yaml\n\nget:\n  summary: A\n",
  "schemas/Space.yaml": "type: object\nproperties:\n  name: { type: string }\n  owner: &owner\n    type: object\n",
};

test.for([
  ["/servers/1", "openapi.yaml", 4],
  ["/servers/1/url", "openapi.yaml", 4],
  ["/nothing/like/this", "openapi.yaml", 1],
  ["/components/schemas/Space", "schemas/Space.yaml", 1],
  ["/components/schemas/Space/properties/owner/type", "schemas/Space.yaml", 5],
  ["/components/schemas/Space/properties/owner/missing", "schemas/Space.yaml", 4],
  ["/components/schemas/Inline", "openapi.yaml", 1],
  ["/paths/~1orgs~1{org}/get/summary", "paths/orgs_{org}.yaml", 6],
  ["/paths/~1orgs~1{org}/parameters/1", "paths/orgs_{org}.yaml", 3],
] as const)("%s is in %s, line %i", ([pointer, file, line]) => {
  using folder = temporaryFolder();
  folder.write(files);
  expect(locate({ pointer }, join(folder.path, "openapi.yaml"))).toEqual({ file, line });
});

test("a finding about a file is at its beginning", () => {
  expect(locate({ file: "schemas/Unused.yaml" }, "openapi.yaml")).toEqual({ file: "schemas/Unused.yaml", line: 1 });
});
