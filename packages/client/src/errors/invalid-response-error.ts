import { brand, CopilotSpacesError, type ErrorDetails } from "./copilot-spaces-error.ts";

/** What is known of the answer that is not usable. */
export interface InvalidResponseDetails extends ErrorDetails {
  readonly status: number;
  readonly headers: Headers;
  readonly text?: string | undefined;
}

/**
 * An answer came, and it is not what it should be: a 200 that holds HTML, half a JSON text or nothing, a `Link` header
 * that leads elsewhere, a redirect that this client does not follow.
 */
export class InvalidResponseError extends CopilotSpacesError {
  static {
    brand(InvalidResponseError, "InvalidResponseError");
  }

  /** The HTTP status; 0 where the runtime hides it, as browsers do with redirects. */
  readonly status: number;
  /** GitHub's id of the request (`x-github-request-id`), for their support. */
  readonly requestId: string | undefined;
  /** How the body begins, where it is the body that is wrong: at most 1,024 characters. */
  readonly text: string | undefined;

  constructor(problem: string, details: InvalidResponseDetails) {
    super(`${details.status} ${details.route}: ${problem}.`, details);
    this.status = details.status;
    this.requestId = details.headers.get("x-github-request-id") ?? undefined;
    this.text = details.text;
  }
}
