import { printKey, printString } from "@copilot-spaces/reference/source-text";
import type { OperationsTable } from "@copilot-spaces/types/operations";
import { compileValidators } from "./compile-validators.ts";
import { hashGenerator } from "./generator-files.ts";
import { banner, indent } from "./source-text.ts";
import type { TextCache } from "./text-cache.ts";
import { ValidationSchemas } from "./validation-schemas.ts";

/**
 * The validators of every body, parameter and answer of a table as a TypeScript module.
 *
 * @param cache - remembers what was compiled last: a quarter of a run, while most changes of a document are in its text.
 * @throws {DocumentError} when a schema cannot be compiled.
 */
export function printValidators(table: OperationsTable, cache?: TextCache): string {
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
    const request = `  parameters: [\n${parameters.join("")}  ],\n${printedBody}`;
    return {
      request: `  ${printKey(id)}: ${indent(`{\n${request}}`)},\n`,
      responses: `  ${printKey(id)}: ${indent(`{\n${responses.join("").replace(/^ {2}/gm, "")}}`)},\n`,
    };
  });
  const unions = schemas.unions.map(
    (forms, number) => `const union${number}: readonly CompiledValidator[] = [${forms.map(nameOf).join(", ")}];\n`,
  );
  const compile = () => compileValidators(schemas, names);
  const parts = [schemas.document, schemas.unions, [...names]].map((part) => JSON.stringify(part));
  const compiled = cache === undefined ? compile() : cache.getOrMake([...parts, hashGenerator()], compile);
  return `${banner}// @ts-nocheck: compiled code has no types; what it exports has.

import type { CompiledRequest, CompiledResponses, CompiledValidator } from "../validation/compiled.ts";
import { countCharacters, countMatches, isSame, report } from "../validation/runtime.ts";

${compiled}
${unions.join("")}
/** The validators of what is sent to each operation, by its id. A bundle without answers has none for them. */
export const requestValidators: { readonly [id: string]: CompiledRequest } = {
${rows.map(({ request }) => request).join("")}};

/** The validators of what each operation answers, by its id. */
export const responseValidators: { readonly [id: string]: CompiledResponses } = {
${rows.map(({ responses }) => responses).join("")}};
`;
}
