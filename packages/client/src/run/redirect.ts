import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import { parseUrl } from "../options/parse-url.ts";
import type { Call } from "./call.ts";
import { headersWithoutToken } from "./secrets.ts";

/** Enough for an organization and a repository that were both renamed; a loop ends soon. */
const MOST_REDIRECTS = 5;

/**
 * Points the call to where a redirect leads; `false` where the answer is none. The request is repeated as it is, as
 * GitHub asks, so that a POST never turns into a GET. Another origin is not followed: nothing leaves the configured
 * one, and what another one says does not pass for the API's answer.
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 * @throws {@link InvalidResponseError} for a redirect that is not followed
 */
export function followRedirect(origin: string, call: Call, response: Response): boolean {
  const { url, read } = call;
  const { status, redirected } = response;
  // Browsers show neither status nor address. Told to follow, they drop `authorization` where the origin changes.
  const hidden = response.type === "opaqueredirect";
  const location = /^30[12378]$/.test(`${status}`) ? response.headers.get("location") : null;
  if (!hidden && !redirected && location === null) {
    return false;
  }
  const target = parseUrl(location ?? (redirected ? response.url : url), url);
  const problem =
    !read && (hidden || redirected || status === 303)
      ? "a write was redirected"
      : !target?.href.startsWith(`${origin}/`) || (hidden && call.customHeaders)
        ? "a redirect may lead to another origin"
        : ++call.redirects > MOST_REDIRECTS && "too many redirects";
  if (problem) {
    throw new InvalidResponseError(problem, {
      route: call.route,
      status,
      headers: headersWithoutToken(response.headers, call.token),
    });
  }
  if (hidden) {
    call.redirect = "follow";
  } else if (target) {
    call.url = target.href;
  }
  return !redirected;
}
