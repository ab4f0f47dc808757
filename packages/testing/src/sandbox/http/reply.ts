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

const replies = new WeakMap<Response, Reply>();

/** Makes the `Response`. */
export function toResponse(reply: Reply): Response {
  const { status, headers, text } = reply;
  const response = new Response(withoutBody.includes(status) ? null : (text ?? null), { status, headers });
  replies.set(response, reply);
  return response;
}

/**
 * What a response was made of: who sends it on need not read it, which takes longer than all the rest. `undefined` for
 * one that was made otherwise.
 */
export function replyOf(response: Response): Reply | undefined {
  return replies.get(response);
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
