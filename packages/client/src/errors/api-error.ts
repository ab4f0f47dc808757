import type { FieldError } from "@copilot-spaces/types";
import type { FailedAnswer } from "../types/result.ts";
import { brand, CopilotSpacesError } from "./copilot-spaces-error.ts";
import { describeAnswer } from "./describe-answer.ts";
import { readErrorBody } from "./error-body.ts";

/** The API answered with an error. */
export class ApiError extends CopilotSpacesError {
  static {
    brand(ApiError, "ApiError");
  }

  /** The HTTP status. */
  readonly status: number;
  /** A short name for what went wrong, where the API gives one: `missing_field`. */
  readonly code: string | undefined;
  /** GitHub's id of the request (`x-github-request-id`), for their support. */
  readonly requestId: string | undefined;
  /** The page that documents the operation or the error. */
  readonly documentationUrl: string | undefined;
  /** What is wrong with which field, of a 422. */
  readonly fieldErrors: readonly FieldError[];
  /** The body as JSON, or at most 1,024 characters of its text; `undefined` where it was empty. */
  readonly data: unknown;
  readonly #response: Response;

  constructor(answer: FailedAnswer) {
    const body = readErrorBody(answer.data);
    super(describeAnswer(answer, body), answer);
    this.status = answer.code;
    this.code = body.code;
    this.requestId = answer.requestId;
    this.documentationUrl = body.documentationUrl;
    this.fieldErrors = body.fieldErrors;
    this.data = answer.data;
    this.#response = answer.response;
  }

  /** The answer as `fetch` gave it, with its body read. */
  get response(): Response {
    return this.#response;
  }
}
