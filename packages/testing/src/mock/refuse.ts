import type { Answer } from "./answer.ts";

/** Why the front answers by itself, without asking Prism. */
export interface Refusal {
  readonly status: number;
  /** Machine-readable: `malformed-json`. */
  readonly code: string;
  /** Where in the request. */
  readonly location: "url" | "host" | "body" | "headers";
  readonly message: string;
}

/**
 * An answer in the shape of the API's own errors, and a violation with it: a client sees what it would see, a strict
 * transport sees that the request was wrong.
 */
export function refuse({ status, code, location, message }: Refusal): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
    violations: [{ location: ["request", location], severity: "Error", code, message }],
  };
}
