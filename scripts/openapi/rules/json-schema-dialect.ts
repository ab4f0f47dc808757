import { getString } from "../../generate/json.ts";
import type { Rule } from "../rule.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** The one dialect under which every tool of the pipeline checks schemas by the rules of OpenAPI 3.1. */
export const jsonSchemaDialect: Rule = {
  name: "json-schema-dialect",
  why: "Under OpenAPI's own dialect Prism checks nothing at all, and without one it uses the rules of 2017.",
  check: ({ document }) => {
    const found = getString(document, "jsonSchemaDialect");
    if (found === dialect) return [];
    const message = found === "" ? "the document names no JSON Schema dialect" : `Prism does not know ${found}`;
    return [{ place: { pointer: "/jsonSchemaDialect" }, message, mend: `jsonSchemaDialect: ${dialect}` }];
  },
};
