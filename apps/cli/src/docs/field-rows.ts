import {
  type BodyField,
  listBodyFields,
  listVariants,
  listWords,
  resolveSchema,
  valueType,
} from "@copilot-spaces/reference/commands";
import type { JsonSchema, Operation, OperationsTable } from "@copilot-spaces/types/operations";
import type { Row } from "../help/layout.ts";

type Schemas = OperationsTable["schemas"];

/** What a request's address and headers hold, a row each. What every request has by itself is left out. */
export function parameterRows({ parameters }: Operation, schemas: Schemas): Row[] {
  return parameters
    .filter((parameter) => parameter.in !== "header")
    .map(({ name, in: where, required, schema, description }) => [
      name,
      sentences([describeValue(schema, schemas), `in the ${where}`, required ? "required" : ""], description),
    ]);
}

/** The fields of a request's body, a row each; those of an object in it have its name before theirs. */
export function bodyRows({ requestBody }: Operation, schemas: Schemas): Row[] {
  const fields = listBodyFields(requestBody?.schema, schemas);
  return fields.map((field) => [field.path.join("."), describeField(field, schemas)]);
}

function describeField({ schema, required, kinds, of }: BodyField, schemas: Schemas): string {
  const value = kinds === undefined ? describeValue(schema, schemas) : listed(kinds);
  const facts = [value, required ? "required" : "", schema["deprecated"] === true ? "deprecated" : ""];
  const { description } = schema;
  const belongs = of === undefined ? "" : ` For ${listed(of)}.`;
  return `${sentences(facts, typeof description === "string" ? description : "")}${belongs}`;
}

/** What a schema allows, in a few words: `integer, from 1 to 100, 30 by default`. */
function describeValue(schema: JsonSchema, schemas: Schemas): string {
  const { type, repeatable, choices, limits, default: usual } = valueType(schema, schemas);
  const name = type === "json" ? "object" : type;
  const value = choices === undefined ? name : listed(choices);
  const list = [`list of ${name}s`, listed(listKinds(schema, schemas))].filter(Boolean).join(": ");
  const parts = [repeatable ? list : value, limits, usual === undefined ? "" : `\`${usual}\` by default`];
  return parts.filter(Boolean).join(", ");
}

/** What the items of a list can be: `repository`, `github_file`. */
function listKinds(schema: JsonSchema, schemas: Schemas): string[] {
  const { items } = resolveSchema(schema, schemas);
  return [...new Set(listVariants(items, schemas).flatMap(({ kind }) => kind ?? []))];
}

function listed(values: readonly string[]): string {
  return listWords(
    values.map((value) => `\`${value}\``),
    "or",
  );
}

function sentences(facts: readonly string[], description: string): string {
  return `${facts.filter(Boolean).join(", ")}. ${description}`.trim();
}
