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

/** Lets a page of an origin that may send requests read the answers. */
export function allowReading(response: Response, origin: string): Response {
  const headers = new Headers(response.headers);
  headers.append("vary", "Origin");
  headers.set("access-control-allow-origin", origin);
  headers.set("access-control-expose-headers", readable);
  return new Response(response.body, { status: response.status, headers });
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
