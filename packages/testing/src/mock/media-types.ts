import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "./answer.ts";
import { refuse } from "./refuse.ts";

/** A media type or range, then perhaps parameters (RFC 9110, sections 8.3.1 and 12.5.1). */
const pattern = /^\s*[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;|$)/;

/** Refuses a `Content-Type` or `Accept` that holds no media type: Prism throws on both. */
export function refuseMediaTypes({ accept = "", ...headers }: IncomingHttpHeaders): Answer | undefined {
  const contentType = headers["content-type"] ?? "";
  if (contentType !== "" && !pattern.test(contentType)) return refuseHeader(415, "Content-Type");
  return accept === "" || accept.split(",").every((range) => pattern.test(range))
    ? undefined
    : refuseHeader(406, "Accept");
}

function refuseHeader(status: number, name: string): Answer {
  return refuse({
    status,
    code: "unknown-media-type",
    location: "headers",
    message: `The ${name} header holds something that is no media type`,
  });
}
