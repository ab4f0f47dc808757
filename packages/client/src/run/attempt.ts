import { NetworkError } from "../errors/network-error.ts";
import type { OutgoingRequest } from "../options/hooks.ts";
import type { Call } from "./call.ts";
import { setHeaders } from "./headers.ts";
import { logAttempt } from "./log.ts";
import { oneLine } from "./one-line.ts";
import { readBody } from "./read-body.ts";
import { askToken, headersWithoutToken, holdsToken, withoutToken } from "./secrets.ts";
import type { Settings } from "./settings.ts";

/** An answer, and its body as text. */
export interface Reply {
  readonly response: Response;
  readonly text: string;
}

/**
 * Sends a request once, and reads the answer whole.
 * @throws {@link NetworkError} where no whole answer comes
 */
export async function attempt(settings: Settings, call: Call, signal: AbortSignal): Promise<Reply> {
  const { clock, logger, onRequest, onResponse } = settings;
  const { route, method, url, redirect, body } = call;
  const begin = clock.now();
  const outgoing: OutgoingRequest = {
    route,
    method,
    url: withoutToken(url, call.token),
    headers: { ...call.headers },
    body,
    attempt: call.attempt,
  };
  await onRequest?.(outgoing);
  const headers = onRequest ? setHeaders({}, outgoing.headers) : outgoing.headers;
  if (call.token === undefined) {
    call.token = await askToken(settings, call);
  }
  // A hook or the token may have come too late, and not every fetch looks at its signal first.
  signal.throwIfAborted();
  const { fetch = globalThis.fetch } = settings;
  const response = await orNetworkError(call, () =>
    fetch(url, {
      method,
      // A new object: whoever keeps what the hook was given does not get to see the token.
      headers: { ...(call.token && { authorization: `Bearer ${call.token}` }), ...headers },
      ...(body !== undefined && { body }),
      signal,
      redirect,
      // GitHub lets browsers keep answers for a minute, in which a read after a write would show what was before it.
      ...(globalThis.document && { cache: "no-cache" }),
    }),
  );
  await onResponse?.({ request: outgoing, response });
  const text = await orNetworkError(call, () => readBody(response));
  if (logger) {
    const received = headersWithoutToken(response.headers, call.token);
    logAttempt(settings, { outgoing, status: response.status, received, milliseconds: clock.now() - begin });
  }
  return { response, text };
}

async function orNetworkError<T>({ route, token }: Call, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { cause: inner, message } = Object(error);
    const reason = oneLine(withoutToken(`${Object(inner).code ?? message}`, token));
    const cause = token && holdsToken(error, token) ? new Error("It held the token.") : error;
    throw new NetworkError(`${route}: no whole answer came (${reason}).`, { route, cause });
  }
}
