import type { FieldError } from "@copilot-spaces/types";

/** An answer that is an error: what an operation throws, and what becomes the body that the API sends. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  /** Absent where the fields are all there is to say. */
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly documentation: string;

  constructor(status: number, message: string, more: RefusalDetails = {}) {
    super(message);
    this.status = status;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
    this.documentation = more.documentation ?? "https://docs.github.com/rest";
  }
}

/** What else belongs to a refusal. */
interface RefusalDetails {
  readonly errors?: readonly FieldError[];
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A page that may help. */
  readonly documentation?: string;
}

/** There is nothing here, or nothing that the caller may know of: the words are the same. */
export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

/** The caller may know of it, and may not do this. */
export function forbidden(message: string): Refusal {
  return new Refusal(403, message);
}

/** The request is understood, and its content is wrong. */
export function invalid(...errors: readonly FieldError[]): Refusal {
  return new Refusal(422, "Validation Failed", { errors });
}
