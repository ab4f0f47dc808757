import { getObject } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import { listOperations } from "../../generate/list-operations.ts";
import type { Problem } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** Response headers that GitHub always sends. */
const headers = [
  "x-github-request-id",
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
  "x-ratelimit-used",
  "x-ratelimit-reset",
  "x-ratelimit-resource",
];

/** Every operation declares the statuses, and every response the headers, that GitHub can send with anything. */
export const commonAnswers: Rule = {
  name: "common-answers",
  why: "What is not declared is typed as unexpected, cannot be mocked, and is tested by nobody.",
  check: ({ document }) => [
    ...listOperations(document).flatMap(({ method, path, operation }): Problem[] => {
      const expected = ["400", "401", "403", "429", ...(method === "get" ? ["304"] : [])];
      const declared = Object.keys(getObject(operation, "responses"));
      return expected
        .filter((status) => !declared.includes(status))
        .map((status) => ({
          place: { pointer: formatPointer(["paths", path, method, "responses"]) },
          message: `${status} is not declared`,
          mend: `refer to the response for ${status} that the other operations use`,
        }));
    }),
    ...walk(document).flatMap(({ kind, value, pointer }): Problem[] => {
      if (kind !== "response" || "$ref" in value) return [];
      const missing = headers.filter((name) => !(name in getObject(value, "headers")));
      if (missing.length === 0) return [];
      const mend = "refer to spec/headers for each, as the other responses do";
      return [{ place: { pointer }, message: `headers are missing: ${missing.join(", ")}`, mend }];
    }),
  ],
};
