import type { Context } from "../context.ts";
import { flagValue, hasFlag } from "../grammar/invocation.ts";
import type { PlannedRequest } from "../input/plan.ts";
import { usageProblem } from "../problem.ts";

/** How many items a list shows unless it is told otherwise. */
const usualLimit = 30;

/** How much of a list is asked for. */
export interface Extent {
  /** `Infinity` for all of it. */
  readonly limit: number;
}

/** What `--limit` and `--all` say. @throws a usage problem */
export function readExtent({ invocation }: Context): Extent {
  const text = flagValue(invocation, "limit");
  if (hasFlag(invocation, "all")) {
    if (text !== undefined) throw usageProblem("--all and --limit contradict each other: leave one out.");
    return { limit: Number.POSITIVE_INFINITY };
  }
  const limit = text === undefined ? usualLimit : /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (limit < 1) throw usageProblem(`--limit takes a whole number from 1 on, not "${text}".`);
  return { limit };
}

/** A request as it is sent: a list's for pages no larger than what is wanted, or the largest where everything is. */
export function inPages(request: PlannedRequest, extent: Extent | undefined): PlannedRequest {
  const { query = {} } = request.input;
  const size = request.operation?.pagination?.size;
  if (extent === undefined || size === undefined || query[size] !== undefined) return request;
  const parameter = request.operation?.parameters.find(({ name }) => name === size);
  const { maximum, default: usual } = parameter?.schema ?? {};
  const items = typeof maximum === "number" ? Math.min(extent.limit, maximum) : extent.limit;
  return items === usual || !Number.isFinite(items) ? request : withQuery(request, { ...query, [size]: items });
}

/** A request with another query. */
export function withQuery(request: PlannedRequest, query: Readonly<Record<string, unknown>>): PlannedRequest {
  return { ...request, input: { ...request.input, query } };
}
