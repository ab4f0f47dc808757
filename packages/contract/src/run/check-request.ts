import type { ExpectedRequest } from "../cases/contract-case.ts";
import { difference } from "../difference.ts";
import type { SentRequest } from "./observe.ts";

/** What is wrong with the requests of a call that must make exactly one; `undefined` when nothing is. */
export function checkRequest(
  sent: readonly SentRequest[],
  expected: ExpectedRequest,
  origin: string,
): string | undefined {
  const [request, ...more] = sent;
  if (request === undefined) return "nothing was sent";
  if (more.length > 0) return `${sent.length} requests were sent, not one`;
  const url = new URL(request.url);
  const actual = {
    method: request.method,
    origin: url.origin,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    ...(request.body !== undefined && { body: JSON.parse(request.body) }),
  };
  return difference(actual, { ...expected, origin, query: textOf(expected.query) }, "the request");
}

/** In a URL every value is text. */
function textOf(query: ExpectedRequest["query"]): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
}
