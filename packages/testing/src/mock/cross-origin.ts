import type { IncomingHttpHeaders } from "node:http";
import { loopbackOrigin } from "../local-server/loopback.ts";

/** Named one by one: with credentials a browser takes `*` for a header of that name, and the rest reads as null. */
const readable = [
  "Deprecation",
  "ETag",
  "Link",
  "Location",
  "Retry-After",
  "sl-violations",
  "Sunset",
  "X-GitHub-Request-Id",
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "X-RateLimit-Resource",
  "X-RateLimit-Used",
].join(", ");

/** CORS headers: a page served from this machine may read everything, a page from elsewhere nothing. */
export function crossOriginHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const origin = headers.origin === undefined ? undefined : loopbackOrigin(headers.origin);
  if (origin === undefined) return { vary: "Origin" };
  return {
    vary: "Origin",
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": readable,
  };
}

/** Whether a request only asks for permission: https://fetch.spec.whatwg.org/#cors-preflight-request */
export function isPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

/** What a preflight is told, besides {@link crossOriginHeaders}. */
export function preflightHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return {
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "",
    "access-control-max-age": "600",
  };
}
