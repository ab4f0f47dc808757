/** Named one by one: with credentials a browser takes `*` for a header of that name, and the rest reads as null. */
const readable = [
  "Deprecation",
  "ETag",
  "Link",
  "Location",
  "Retry-After",
  "Sunset",
  "X-Accepted-OAuth-Scopes",
  "X-GitHub-Api-Version-Selected",
  "X-GitHub-Media-Type",
  "X-GitHub-Request-Id",
  "X-OAuth-Scopes",
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "X-RateLimit-Resource",
  "X-RateLimit-Used",
].join(", ");

/** What lets a page of an origin that may send requests read an answer. */
export function readingHeaders(headers: Readonly<Record<string, string>>, origin: string): Record<string, string> {
  return {
    vary: headers["vary"] === undefined ? "Origin" : `${headers["vary"]}, Origin`,
    "access-control-allow-origin": origin,
    "access-control-expose-headers": readable,
  };
}

/** The answer to a page that only asks for permission: https://fetch.spec.whatwg.org/#cors-preflight-request */
export function answerPreflight(request: Request): Response | undefined {
  if (request.method !== "OPTIONS" || !request.headers.has("access-control-request-method")) return undefined;
  const headers = {
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "",
    "access-control-max-age": "600",
  };
  return new Response(null, { status: 204, headers });
}
