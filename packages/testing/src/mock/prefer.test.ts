import { expect, it } from "vitest";
import { prefer } from "./prefer.ts";

it("prefer names a status, and an example where one is asked for", () => {
  expect(prefer("GET /user", { code: 401 })).toEqual({ prefer: "code=401" });
  expect(prefer("GET /orgs/{org}/copilot-spaces", { code: 200, example: "spaces-of-org-page-2" })).toEqual({
    prefer: "code=200, example=spaces-of-org-page-2",
  });
});
