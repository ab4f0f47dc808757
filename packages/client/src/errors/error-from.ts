import type { FailedAnswer } from "../types/result.ts";
import { ApiError } from "./api-error.ts";
import { InvalidResponseError } from "./invalid-response-error.ts";
import { RateLimitError } from "./rate-limit-error.ts";

/**
 * The error that a method throws for an answer that is no success.
 * @example
 * const result = await client.request("GET /user");
 * if (!result.ok) throw errorFrom(result);
 */
export function errorFrom(answer: FailedAnswer): ApiError | InvalidResponseError {
  if (answer.code < 300) {
    return new InvalidResponseError("the status is not declared", {
      route: answer.route,
      status: answer.code,
      headers: answer.headers,
    });
  }
  return answer.retryAt ? new RateLimitError(answer, answer.retryAt) : new ApiError(answer);
}
