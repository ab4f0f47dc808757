import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonObject } from "../generate/json.ts";

/** Who has to be able to use the document's schemas, and what each is called in a finding. */
export const validatorKinds = ["Prism", "strict JSON Schema"] as const;

export type ValidatorKind = (typeof validatorKinds)[number];

/** What the document is registered as: `document#/components/schemas/Space` names a schema. */
const documentKey = "document";

/**
 * Prism 5.12 compiles every schema with these options (`prism-http/dist/validator/validators/utils.js`) and treats one
 * that does not compile as if it were absent, without a word. So nothing that throws here may be in the document.
 */
const prismOptions: Options = { allErrors: true, allowUnionTypes: true, allowMatchingProperties: true, strict: false };

/**
 * Finds what the other lets pass: keywords that do not exist, formats that nobody knows, limits without a type. What is
 * required without being listed is a rule of ours, which knows `allOf` and `not`.
 */
const strictOptions: Options = { allErrors: true, allowUnionTypes: true, strict: true, strictRequired: false };

/** Less time for compiling, the same results: these validators check a handful of values each. */
const cheap: Options = { logger: false, inlineRefs: false, code: { optimize: false } };

/** Keywords that OpenAPI has and JSON Schema has not, and the marks of this document. */
const annotations = ["discriminator", "externalDocs", "xml", "x-added", "x-changed"];

/** One of the two validators, with the document's schemas compiled as they are asked for. */
export interface Validator {
  /** Why something is no schema at all, or `undefined`. */
  readonly whyNoSchema: (schema: JsonObject) => string | undefined;
  /** The compiled schema at a JSON pointer into the document. @throws Error when it cannot be compiled */
  readonly compile: (pointer: string) => ValidateFunction;
  /** The last validation's errors in words. */
  readonly explain: (errors: ValidateFunction["errors"], name: string) => string;
}

const validators = new WeakMap<JsonObject, Map<ValidatorKind, Validator>>();

/** The validator of a kind for a document, which must not change afterwards. */
export function validatorFor(kind: ValidatorKind, document: JsonObject): Validator {
  const known = validators.get(document) ?? new Map<ValidatorKind, Validator>();
  validators.set(document, known);
  const validator = known.get(kind) ?? createValidator(kind, document);
  known.set(kind, validator);
  return validator;
}

function createValidator(kind: ValidatorKind, document: JsonObject): Validator {
  const ajv = new Ajv2020({ ...(kind === "Prism" ? prismOptions : strictOptions), ...cheap });
  addFormats.default(ajv);
  // The document as a whole is no schema; the schemas in it are checked one by one.
  if (kind !== "Prism") ajv.addVocabulary([...annotations, ...Object.keys(document)]);
  ajv.addSchema(document, documentKey, undefined, false);
  const compiled = new Map<string, ValidateFunction>();
  const explain: Validator["explain"] = (errors, name) => ajv.errorsText(errors, { dataVar: name });
  return {
    whyNoSchema: (schema) => (ajv.validateSchema(schema) === true ? undefined : explain(ajv.errors, "schema")),
    compile: (pointer) => {
      const known = compiled.get(pointer) ?? ajv.compile({ $ref: `${documentKey}#${encodeURI(pointer)}` });
      compiled.set(pointer, known);
      return known;
    },
    explain,
  };
}
