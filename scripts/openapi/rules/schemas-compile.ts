import { documentShape } from "../../generate/document-shape.ts";
import { getKey, isArray, isObject, type Json, type JsonObject } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import type { Problem } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { type Validator, type ValidatorKind, validatorFor, validatorKinds } from "../validators.ts";
import { walk } from "../walk.ts";

/** Every schema can be compiled as Prism does it, and as strict JSON Schema has it. */
export const schemasCompile: Rule = {
  name: "schemas-compile",
  why: "Prism takes a schema that it cannot compile for absent, and from then on lets everything pass.",
  check: ({ document }) => {
    const problems = new Map<string, Problem>();
    for (const kind of validatorKinds) {
      const validator = validatorFor(kind, document);
      for (const { value, keys } of rootSchemas(document)) {
        const culprit = findCulprit(validator, value, keys);
        if (culprit === undefined || "elsewhere" in culprit) continue;
        const pointer = formatPointer(culprit.keys);
        // What Prism refuses strict JSON Schema refuses too; once is enough.
        if (!problems.has(pointer)) problems.set(pointer, describe(kind, culprit));
      }
    }
    return [...problems.values()];
  },
};

type Keys = readonly (string | number)[];

interface Culprit {
  readonly keys: Keys;
  readonly reason: string;
}

/** Schemas that are not part of another schema, and more than a reference to one. */
function rootSchemas(document: JsonObject): { value: JsonObject; keys: Keys }[] {
  const schemas = walk(document).filter(({ kind }) => kind === "schema");
  const inner = new Set(schemas.flatMap(({ value, keys }) => children(value, keys).map((child) => child.value)));
  return schemas.filter(({ value }) => !inner.has(value) && !("$ref" in value));
}

/** A reference fails because of what it names, and that is looked at by itself. */
const elsewhere = { elsewhere: true } as const;

/** The innermost schema that does not compile by itself, so that the finding names the line. */
function findCulprit(validator: Validator, schema: JsonObject, keys: Keys): Culprit | typeof elsewhere | undefined {
  const reason = whyNot(validator, schema, keys);
  if (reason === undefined) return undefined;
  for (const child of children(schema, keys)) {
    const culprit = findCulprit(validator, child.value, child.keys);
    if (culprit !== undefined) return culprit;
  }
  return "$ref" in schema ? elsewhere : { keys, reason };
}

function whyNot(validator: Validator, schema: JsonObject, keys: Keys): string | undefined {
  try {
    const reason = validator.whyNoSchema(schema);
    if (reason === undefined) validator.compile(formatPointer(keys));
    return reason;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function children(schema: JsonObject, keys: Keys): { value: JsonObject; keys: Keys }[] {
  return Object.entries(documentShape.schema).flatMap(([key, { holds }]) => {
    const value = getKey(schema, key);
    if (isArray(value)) return value.flatMap((item, index) => objectAt(item, [...keys, key, index]));
    if (holds !== "map" || !isObject(value)) return objectAt(value, [...keys, key]);
    return Object.entries(value).flatMap(([name, item]) => objectAt(item, [...keys, key, name]));
  });
}

function objectAt(value: Json | undefined, keys: Keys): { value: JsonObject; keys: Keys }[] {
  return isObject(value) ? [{ value, keys }] : [];
}

function describe(kind: ValidatorKind, { keys, reason }: Culprit): Problem {
  const consequence = kind === "Prism" ? "Prism would check nothing here" : "strict JSON Schema does not accept it";
  return {
    place: { pointer: formatPointer(keys) },
    message: `${reason} (${consequence})`,
    mend: "write the schema as JSON Schema 2020-12 has it; patterns must be valid with the flag u",
  };
}
