import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** Examples stand beside schemas, by name, and not in them. */
export const noExamplesInSchemas: Rule = {
  name: "no-examples-in-schemas",
  why: "An example inside of a schema has no name to ask a mock for, and no tool checks it.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, pointer }) => {
      if (kind !== "schema") return [];
      return ["example", "examples"]
        .filter((key) => key in value)
        .map((key) => ({
          place: { pointer: `${pointer}/${key}` },
          message: "an example in a schema",
          mend: "make it a named example of the request or response, in spec/examples",
        }));
    }),
};
