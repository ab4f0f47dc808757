import type { ExpectedRequest } from "../cases/contract-case.ts";

/** Where to send, and as whom. */
export interface SendOptions {
  readonly url: string;
  /** None is sent when it is empty. */
  readonly token: string;
  readonly fetch?: typeof globalThis.fetch;
}

/** Sends a request as it stands, without a client that would refuse what is wrong with it. */
export function sendRequest(
  request: ExpectedRequest,
  { url, token, fetch = globalThis.fetch }: SendOptions,
): Promise<Response> {
  const query = new URLSearchParams(Object.entries(request.query).map(([name, value]) => [name, String(value)]));
  return fetch(`${url}${request.path}${query.size > 0 ? `?${query}` : ""}`, {
    method: request.method,
    headers: { ...request.headers, ...(token !== "" && { authorization: `Bearer ${token}` }) },
    ...("body" in request && { body: JSON.stringify(request.body) }),
  });
}
