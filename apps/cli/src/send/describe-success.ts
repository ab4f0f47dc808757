import type { PlannedRequest } from "../input/plan.ts";

/**
 * What the document says that a success means, where data alone does not tell: one without any, one that goes on, and
 * one that is not the usual one. A `PUT` that removes, a resource that was there already.
 */
export function describeSuccess({ operation }: PlannedRequest, code: number): string | undefined {
  if (operation === undefined) return undefined;
  const response = operation.responses.find(({ status }) => status === code);
  const telling = code === 202 || response?.schema === undefined || (code === 200 && operation.success.includes(201));
  return telling ? response?.description : undefined;
}
