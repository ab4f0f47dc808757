import type { JsonSchema } from "@copilot-spaces/types/operations";
import { type BodyField, listBodyFields } from "./body-fields.ts";
import type { FlagField } from "./command.ts";
import type { OwnedOperation } from "./owned-operation.ts";
import type { Schemas } from "./schema.ts";
import { valueType } from "./value-type.ts";

/** What is needed to read the requests of the operations of one command. */
export interface RequestContext {
  readonly schemas: Schemas;
  /** The operations that the noun's things are made by: what they say about a field holds for changing it as well. */
  readonly makers: readonly OwnedOperation[];
}

/** A parameter that is not in the path, or a field of the body, as one operation has it. */
export interface RequestPart {
  readonly owner: OwnedOperation["owner"];
  readonly in: FlagField["in"];
  readonly path: readonly string[];
  readonly schema: JsonSchema;
  readonly description: string;
  readonly required: boolean;
  /** The values of the constant that tells shapes of the body apart; only the field that holds it has them. */
  readonly kinds?: readonly string[];
  /** The shapes that have it, where others have not. */
  readonly of?: readonly string[];
}

/** Everything that a request is made of besides its path. */
export function listRequestParts(each: OwnedOperation, context: RequestContext): readonly RequestPart[] {
  return [...parameterParts(each), ...bodyParts(each, context)];
}

function parameterParts({ owner, operation }: OwnedOperation): RequestPart[] {
  return operation.parameters.flatMap(({ in: where, name, schema, description, required }) => {
    // A header that has a default is sent by the client.
    if (where === "path" || where === "cookie" || (where === "header" && "default" in schema)) return [];
    return [{ owner, in: where, path: [name], schema, description, required }];
  });
}

function bodyParts({ owner, operation }: OwnedOperation, { schemas, makers }: RequestContext): RequestPart[] {
  const { requestBody } = operation;
  if (requestBody === undefined) return [];
  return listBodyFields(requestBody.schema, schemas)
    .flatMap((field) => [field, ...borrowedFields(field, { owner, operation }, { schemas, makers })])
    .map((field) => ({
      owner,
      in: "body" as const,
      ...field,
      description: firstParagraph(field.schema["description"]),
      required: field.required && requestBody.required,
    }));
}

/**
 * The fields within an object about which the document says nothing where it is changed, and everything where it is
 * made: `metadata`.
 */
function borrowedFields(
  field: BodyField,
  { owner, operation }: OwnedOperation,
  { schemas, makers }: RequestContext,
): readonly BodyField[] {
  if (valueType(field.schema, schemas).type !== "json" || "properties" in field.schema) return [];
  const maker = makers.find((each) => each.owner === owner && each.operation.id !== operation.id)?.operation;
  if (field.schema["type"] !== "object" || maker?.requestBody === undefined) return [];
  return listBodyFields(maker.requestBody.schema, schemas)
    .filter(({ path }) => path.length > 1 && path[0] === field.path.join("."))
    .map((each) => ({ ...each, required: false }));
}

function firstParagraph(text: unknown): string {
  return typeof text === "string" ? (text.split("\n\n")[0] ?? "").replace(/\s+/g, " ").trim() : "";
}
