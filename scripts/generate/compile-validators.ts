import { createRequire } from "node:module";
import type { KeywordCxt, KeywordDefinition } from "ajv";
import { DocumentError } from "./document-error.ts";
import { formats } from "./formats.ts";
import { tidyCompiled } from "./tidy-compiled.ts";
import type { ValidationSchemas } from "./validation-schemas.ts";

const require = createRequire(import.meta.url);

/**
 * Compiles schemas to functions that need no compiler at run time.
 *
 * @param names - the name that the function for each reference gets.
 * @throws {DocumentError} when a schema cannot be compiled.
 */
export function compileValidators(schemas: ValidationSchemas, names: ReadonlyMap<string, string>): string {
  const { default: Ajv }: typeof import("ajv/dist/2020.js") = require("ajv/dist/2020.js");
  const { default: standaloneCode }: typeof import("ajv/dist/standalone/index.js") = require("ajv/dist/standalone");
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    // Every component becomes one function, however often it is referred to.
    inlineRefs: false,
    // The document's own check has validated the schemas; Ajv's takes half of the time here.
    meta: false,
    validateSchema: false,
    strict: false,
    logger: false,
    ownProperties: hasInheritedNames(schemas),
    formats,
    code: { source: true, esm: true, lines: true, optimize: 1 },
  });
  // Keeping track of what was evaluated, and where dynamic anchors are, is a quarter of the code, for keywords not used.
  ajv.opts.unevaluated = false;
  ajv.opts.dynamicRef = false;
  for (const keyword of ["oneOf", "anyOf"] as const) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword(unionKeyword(keyword, schemas));
  }
  ajv.addSchema({ ...schemas.document, $id: "document" });
  const exported = [...names].map(([reference, name]) => [name, `document${encodeURI(reference)}`]);
  try {
    return tidyCompiled(standaloneCode(ajv, Object.fromEntries(exported)));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new DocumentError(`a schema cannot be compiled: ${problem}`, { file: "document" });
  }
}

/** Counts the forms that fit by calling their functions, and leaves saying what is wrong to whoever asks. */
function unionKeyword(keyword: "oneOf" | "anyOf", schemas: ValidationSchemas): KeywordDefinition {
  const { _, Name }: typeof import("ajv") = require("ajv");
  return {
    keyword,
    schemaType: "array",
    error: { message: "", params: ({ params }) => _`{union: ${params["union"]}}` },
    code(context: KeywordCxt) {
      const union = new Name(`union${schemas.unionNumber(context.schema)}`);
      const matches = _`${new Name("countMatches")}(${union}, ${context.data})`;
      context.setParams({ union });
      context.fail(keyword === "oneOf" ? _`${matches} !== 1` : _`${matches} === 0`);
    },
  };
}

/** Ajv reads `data.constructor` and finds what every object inherits, unless it is told to look at own properties. */
function hasInheritedNames(schemas: ValidationSchemas): boolean {
  const names = Object.getOwnPropertyNames(Object.prototype).join("|");
  return new RegExp(`"(?:${names})"`).test(JSON.stringify(schemas.document));
}
