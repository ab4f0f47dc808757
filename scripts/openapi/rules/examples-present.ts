import { getObject } from "../../generate/json.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** Every response and every request body has a named example, and so has every header a value. */
export const examplesPresent: Rule = {
  name: "examples-present",
  why: "A mock makes up a body where there is no example, and no test can ask for it by name.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, pointer }) => {
      if (kind === "mediaType" && Object.keys(getObject(value, "examples")).length === 0) {
        return [
          { place: { pointer }, message: "there is no example", mend: "add one to spec/examples and name it here" },
        ];
      }
      if (kind === "header" && !("$ref" in value) && !("example" in value)) {
        return [{ place: { pointer }, message: "the header has no example", mend: "add an example" }];
      }
      return [];
    }),
};
