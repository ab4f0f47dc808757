import type { IncomingResponse, OutgoingRequest } from "@copilot-spaces/client";
import { redact } from "../failure/redact.ts";
import type { Io } from "../io.ts";
import { note } from "../output/note.ts";

/** Headers of an answer that hold nothing secret and help whoever looks for what went wrong. */
const shown =
  /^(content-(type|length)|date|deprecation|etag|link|location|retry-after|sunset|x-((accepted-)?oauth-scopes|accepted-github-permissions|github-.+|ratelimit-.+))$/;

/** `--verbose`: every request and every answer on standard error. The hooks that these are never see the token. */
export function showExchange(io: Io): {
  onRequest: (request: OutgoingRequest) => void;
  onResponse: (incoming: IncomingResponse) => Promise<void>;
} {
  const show = (text: string) => note(io, redact(io, text));
  return {
    onRequest: ({ method, url, headers, body, attempt }) => {
      show(`> ${method} ${url}${attempt > 1 ? ` (attempt ${attempt})` : ""}`);
      for (const [name, value] of Object.entries(headers)) show(`> ${name}: ${value}`);
      show("> authorization: Bearer [not shown]");
      if (body !== undefined) show(`> ${body}`);
    },
    onResponse: async ({ response }) => {
      const text = await response.clone().text();
      show(`< ${response.status} ${response.statusText}`.trimEnd());
      for (const [name, value] of response.headers) if (shown.test(name)) show(`< ${name}: ${value}`);
      if (text !== "") show(`< ${text}`);
    },
  };
}
