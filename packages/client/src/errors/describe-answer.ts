import { oneLine } from "../run/one-line.ts";
import type { FailedAnswer } from "../types/result.ts";
import type { ErrorBody } from "./error-body.ts";

/**
 * An error in one line that somebody can act on: `404 GET /orgs/{org}/copilot-spaces/{space_number}: Not Found
 * (request 8f2…). The space may not exist, or the token may lack read:org.`
 */
export function describeAnswer(answer: FailedAnswer, { message = "no message", fieldErrors }: ErrorBody): string {
  const { route, code, headers, requestId } = answer;
  const problems = fieldErrors.map((error) => `; ${error.field ?? ""} ${error.message ?? error.code}`);
  const request = requestId ? ` (request ${oneLine(requestId)})` : "";
  return `${code} ${route}: ${oneLine(message + problems.join(""))}${request}.${hint(route, code, headers)}`;
}

/**
 * What may be wrong, of what GitHub tells along with an error: the scopes of which a classic token needs one, those
 * that it has, and for other tokens the permission they need.
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function hint(route: string, code: number, headers: Headers): string {
  const accepted = headers.get("x-accepted-oauth-scopes") ?? "";
  const granted = (headers.get("x-oauth-scopes") ?? "").split(", ");
  const scopes = accepted.split(", ").some((scope) => granted.includes(scope)) ? "" : accepted.replaceAll(", ", " or ");
  const lacking = oneLine(headers.get("x-accepted-github-permissions") ?? scopes);
  switch (code) {
    case 401:
      return " The token is missing, expired or revoked.";
    case 403:
      return lacking && ` The token may lack ${lacking}.`;
    case 404:
      return ` The ${nounOf(route)} may not exist, or the token may ${lacking ? `lack ${lacking}` : "not see it"}.`;
    default:
      return "";
  }
}

/** What a route's last value names: `{space_number}` a space, `{org}` an org. */
function nounOf(route: string): string {
  const name = /.*\{(\w+?)(_?(number|id|identifier|name))?\}/.exec(route)?.[1];
  return name?.replace("_", " ") ?? "resource";
}
