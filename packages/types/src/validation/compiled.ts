/**
 * What the generated code of `generated/validators.ts` is made of and looks like. It is compiled ahead of time, so that
 * validating needs neither `eval` nor a schema compiler at run time, and is allowed under any content security policy.
 */

/** Something wrong as the compiled code reports it, before there are words for it. */
export interface RawFinding {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly union?: readonly CompiledValidator[]; readonly [name: string]: unknown };
}

/** Returns whether a value is valid; if it is not, `errors` says why until the next call. */
export interface CompiledValidator {
  (value: unknown): boolean;
  errors?: readonly RawFinding[] | null;
}

/** The compiled validators of what is sent to one operation. */
export interface CompiledRequest {
  readonly parameters: readonly CompiledParameter[];
  /** Absent when the operation takes no body. */
  readonly body?: { readonly required: boolean; readonly validate: CompiledValidator };
}

/** The compiled validators of what one operation answers, by status; `null` where the answer has no body. */
export interface CompiledResponses {
  readonly [status: number]: CompiledValidator | null;
}

/** The compiled validator of one parameter. */
export interface CompiledParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly validate: CompiledValidator;
}
