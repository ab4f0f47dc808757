import { getString } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import { listOperations, listParameters } from "../../generate/list-operations.ts";
import type { Rule } from "../rule.ts";

/** Request headers that every client sends, each with its default. */
const headers = ["accept", "X-GitHub-Api-Version"];

/** Every operation names the headers that every request carries. */
export const commonParameters: Rule = {
  name: "common-parameters",
  why: "The contract takes the headers that a client may send from here, and a mock a version that does not exist.",
  check: ({ document }) =>
    listOperations(document).flatMap((each) => {
      const declared = listParameters(document, each).map((parameter) => getString(parameter, "name"));
      return headers
        .filter((name) => !declared.includes(name))
        .map((name) => ({
          place: { pointer: formatPointer(["paths", each.path, each.method]) },
          message: `the parameter ${name} is missing`,
          mend: `refer to spec/parameters/${name}.yaml in the path item, as the others do`,
        }));
    }),
};
