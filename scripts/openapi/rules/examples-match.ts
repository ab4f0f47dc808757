import { getKey, getObject, type Json, type JsonObject } from "../../generate/json.ts";
import { resolveObject } from "../../generate/resolve.ts";
import type { Problem } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { type Validator, validatorFor, validatorKinds } from "../validators.ts";
import { type DocumentNode, walk } from "../walk.ts";

/** Every example and every default is valid against the schema that it stands beside. */
export const examplesMatch: Rule = {
  name: "examples-match",
  why: "Mocks serve the examples and people copy them; one that breaks its schema breaks tests far away.",
  check: ({ document }) => {
    const validators = validatorKinds.map((kind) => validatorFor(kind, document));
    const values = walk(document).flatMap((node) => listValues(document, node));
    return values.flatMap((value) => {
      const reason = validators.map((validator) => whyNot(validator, value)).find((each) => each !== undefined);
      return reason === undefined ? [] : [describe(value, reason)];
    });
  },
};

interface ExampleValue {
  readonly name: string;
  readonly value: Json;
  readonly pointer: string;
  /** Where the schema is that the value has to match. */
  readonly schemaPointer: string;
}

/** The examples of a media type, a parameter or a header, and the default of a schema. */
function listValues(document: JsonObject, { kind, value, pointer }: DocumentNode): ExampleValue[] {
  if (kind === "schema") {
    const initial = getKey(value, "default");
    const at = { pointer: `${pointer}/default`, schemaPointer: pointer };
    return initial === undefined ? [] : [{ name: "default", value: initial, ...at }];
  }
  if ((kind !== "mediaType" && kind !== "parameter" && kind !== "header") || !("schema" in value)) return [];
  const schemaPointer = `${pointer}/schema`;
  const named = Object.entries(getObject(value, "examples")).map(([name, reference]) => {
    const own = getKey(getObject(getObject(value, "examples"), name), "$ref");
    const example = getKey(resolveObject(document, reference), "value") ?? null;
    const place = typeof own === "string" ? own.slice(1) : `${pointer}/examples/${name}`;
    return { name, value: example, pointer: place, schemaPointer };
  });
  const single = getKey(value, "example");
  return single === undefined
    ? named
    : [...named, { name: "example", value: single, pointer: `${pointer}/example`, schemaPointer }];
}

function whyNot(validator: Validator, { value, schemaPointer }: ExampleValue): string | undefined {
  try {
    const validate = validator.compile(schemaPointer);
    return validate(value) ? undefined : validator.explain(validate.errors, "value");
  } catch {
    // A schema that does not compile is another rule's finding.
    return undefined;
  }
}

function describe({ name, pointer, schemaPointer }: ExampleValue, reason: string): Problem {
  const shortened = reason.length > 400 ? `${reason.slice(0, 400)}…` : reason;
  return {
    place: { pointer },
    message: `"${name}" does not match the schema at #${schemaPointer}: ${shortened}`,
    mend: "correct the example, or the schema if the API's page shows that it is wrong",
  };
}
