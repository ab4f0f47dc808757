import type { JsonSchema } from "@copilot-spaces/types/operations";

/** What a form makes of a schema. */
export type Shape =
  | { readonly kind: "text"; readonly long: boolean; readonly limit: number | undefined }
  | { readonly kind: "number"; readonly limits: string | undefined }
  | { readonly kind: "choice"; readonly choices: readonly Scalar[] }
  | { readonly kind: "object"; readonly fields: readonly Field[] }
  | { readonly kind: "list"; readonly items: JsonSchema }
  | { readonly kind: "union"; readonly variants: readonly Variant[] }
  /** Anything else: it is typed as JSON. */
  | { readonly kind: "json" };

/** A value that is picked from a list. */
export type Scalar = string | number | boolean;

/** A field of an object. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** One of the forms that a value can have. */
export interface Variant {
  /** What it is called: `github_file`, or the first sentence of what the document says of it. */
  readonly label: string;
  readonly schema: JsonSchema;
}
