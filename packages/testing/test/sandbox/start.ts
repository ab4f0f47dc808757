import { createSandbox } from "../../src/sandbox/create-sandbox.ts";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/sandbox.ts";
import { checkedFetch } from "./checked-fetch.ts";

/** A sandbox whose every answer is held against the document, and short ways to talk to it. */
export interface TestSandbox extends Sandbox {
  /** Sends a request as somebody. A path beginning with a slash; an object is sent as JSON. */
  send(as: Sender, request: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

/** A login, or a token. */
type Sender = string | { readonly token: string };

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape, and expect what they find.
  readonly body: any;
}

/** Stands still at the time at which the documentation changes a resource. */
export const now = "2025-01-01T12:00:00Z";

/** Starts one in the documentation's world. */
export function start(options: SandboxOptions = {}): TestSandbox {
  const sandbox = createSandbox({ now, ...options });
  const fetch = checkedFetch(sandbox.fetch);
  return {
    ...sandbox,
    fetch,
    async send(as, request, body, headers = {}) {
      const [method = "", path = ""] = request.split(" ");
      const token = typeof as === "string" ? sandbox.token(as) : as.token;
      const response = await fetch(new URL(path, "https://api.github.com"), {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get("content-type")?.startsWith("application/json") && text !== "";
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
    },
  };
}
