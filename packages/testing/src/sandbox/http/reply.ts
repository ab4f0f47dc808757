import type { Refusal } from "../operations/refusal.ts";

/** An answer before it becomes a `Response`: faults change it on the way. */
export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where the answer has no body. */
  readonly text?: string;
}

/** Statuses that have no body (https://fetch.spec.whatwg.org/#null-body-status). */
const withoutBody = [204, 205, 304];

/** Makes the `Response`. */
export function toResponse({ status, headers, text }: Reply): Response {
  return new Response(withoutBody.includes(status) ? null : (text ?? null), { status, headers });
}

/** A JSON body. */
export function jsonReply(status: number, body: unknown, headers: Readonly<Record<string, string>>): Reply {
  return {
    status,
    headers: { ...headers, "content-type": "application/json; charset=utf-8" },
    text: JSON.stringify(body),
  };
}

/** An error, in the API's shape. */
export function refusalReply(refusal: Refusal, headers: Readonly<Record<string, string>>): Reply {
  const { status, message, errors, documentation: documentation_url } = refusal;
  const body = { message, ...(errors !== undefined && { errors }), documentation_url, status: String(status) };
  return jsonReply(status, body, { ...headers, ...refusal.headers });
}
