import type { FieldError } from "@copilot-spaces/types";

/** What an error's body says, as far as it is of the expected kind: anybody may have answered. */
export interface ErrorBody {
  readonly message: string | undefined;
  readonly code: string | undefined;
  readonly documentationUrl: string | undefined;
  readonly fieldErrors: readonly FieldError[];
}

/** Picks what the API's errors hold out of a body of any kind. */
export function readErrorBody(data: unknown): ErrorBody {
  const { message = data, code, documentation_url, errors } = Object(data);
  const fieldErrors = [errors].flat().filter((entry) => typeof entry === "object" && entry);
  return {
    message: text(message),
    code: text(code ?? fieldErrors[0]?.code),
    documentationUrl: text(documentation_url),
    fieldErrors,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
