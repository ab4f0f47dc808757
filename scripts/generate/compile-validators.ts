import { createRequire } from "node:module";
import type { OperationsTable } from "@copilot-spaces/types/operations";
import type { KeywordCxt, KeywordDefinition } from "ajv";
import { DocumentError } from "./document-error.ts";
import { formats } from "./formats.ts";
import { banner, indent, printKey, printString } from "./source-text.ts";
import { tidyCompiled } from "./tidy-compiled.ts";
import { ValidationSchemas } from "./validation-schemas.ts";

const require = createRequire(import.meta.url);

/**
 * Compiles validators for every body, parameter and answer of a table into a TypeScript module.
 *
 * @throws {DocumentError} when a schema cannot be compiled.
 */
export function printValidators(table: OperationsTable): string {
  const schemas = new ValidationSchemas(table);
  const names = new Map<string, string>();
  const nameOf = (reference: string): string => {
    const name = names.get(reference) ?? `validator${names.size}`;
    names.set(reference, name);
    return name;
  };
  const rows = Object.entries(table.operations).map(([id, operation]) => {
    const parameters = operation.parameters.map((parameter) => {
      const { name, in: where, required, schema } = parameter;
      const validate = nameOf(schemas.add(schema));
      return `    { name: ${printString(name)}, in: "${where}", required: ${required}, validate: ${validate} },\n`;
    });
    const body = operation.requestBody;
    const printedBody =
      body === undefined
        ? ""
        : `  body: { required: ${body.required}, validate: ${nameOf(schemas.add(body.schema))} },\n`;
    const responses = operation.responses.map(
      ({ status, schema }) => `    ${status}: ${schema === undefined ? "null" : nameOf(schemas.add(schema))},\n`,
    );
    const fields = `  parameters: [\n${parameters.join("")}  ],\n${printedBody}  responses: {\n${responses.join("")}  },\n`;
    return `  ${printKey(id)}: ${indent(`{\n${fields}}`)},\n`;
  });
  const unions = schemas.unions.map((forms) => `  [${forms.map(nameOf).join(", ")}],\n`);
  return `${banner}// @ts-nocheck: compiled code has no types; what it exports has.

import type { CompiledOperation, CompiledValidator } from "../validation/compiled.ts";
import { countCharacters, countMatches, isSame, report } from "../validation/runtime.ts";

${compile(schemas, names)}
/** The forms of each union, by its number. */
export const unions: readonly (readonly CompiledValidator[])[] = [
${unions.join("")}];

/** The validators of each operation, by its id. */
export const operationValidators: { readonly [id: string]: CompiledOperation } = {
${rows.join("")}};
`;
}

function compile(schemas: ValidationSchemas, names: ReadonlyMap<string, string>): string {
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
      const union = schemas.unionNumber(context.schema);
      const matches = _`${new Name("countMatches")}(${new Name("unions")}[${union}], ${context.data})`;
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
