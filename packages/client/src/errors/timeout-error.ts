import { brand, CopilotSpacesError } from "./copilot-spaces-error.ts";

/** Which limit ran out: `timeout` holds for one attempt, `deadline` for the whole call. */
export type TimeLimit = "timeout" | "deadline";

/** A limit ran out before the answer was there, body included. A write may have arrived all the same. */
export class TimeoutError extends CopilotSpacesError {
  static {
    brand(TimeoutError, "TimeoutError");
  }

  /** Which limit ran out. */
  readonly limit: TimeLimit;
  /** The limit, in milliseconds. */
  readonly milliseconds: number;

  constructor(limit: TimeLimit, milliseconds: number, route: string) {
    super(`${route}: no answer within the ${limit} of ${milliseconds} ms.`, { route });
    this.limit = limit;
    this.milliseconds = milliseconds;
  }
}
