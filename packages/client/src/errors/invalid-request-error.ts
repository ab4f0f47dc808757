import { brand, CopilotSpacesError, type ErrorDetails } from "./copilot-spaces-error.ts";

/** The call or the options are wrong, and nothing was sent: a path value that is no segment, a body that is no JSON. */
export class InvalidRequestError extends CopilotSpacesError {
  static {
    brand(InvalidRequestError, "InvalidRequestError");
  }

  constructor(problem: string, details: ErrorDetails = {}) {
    super(details.route ? `${details.route}: ${problem}` : problem, details);
  }
}
