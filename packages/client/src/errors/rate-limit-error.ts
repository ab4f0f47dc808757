import type { FailedAnswer } from "../types/result.ts";
import { ApiError } from "./api-error.ts";
import { brand } from "./copilot-spaces-error.ts";

/**
 * The server refused the request for now, and the time it asks for does not fit the call's deadline or its retries
 * are used up. It has done nothing.
 */
export class RateLimitError extends ApiError {
  static {
    brand(RateLimitError, "RateLimitError");
  }

  /** The earliest time to ask again. */
  readonly retryAt: Date;

  constructor(answer: FailedAnswer, retryAt: Date) {
    super(answer);
    this.retryAt = retryAt;
    this.message += ` Ask again at ${retryAt.toISOString()}.`;
  }
}
