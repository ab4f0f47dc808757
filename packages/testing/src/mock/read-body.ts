import type { IncomingMessage } from "node:http";
import type { Answer } from "./answer.ts";
import { refuse } from "./refuse.ts";

/** Largest request body, in bytes: what Prism's own server takes. */
const limit = 10 * 1024 * 1024;

/** A request's body: parsed where it says that it is JSON, text otherwise, `null` where there is none. */
export interface Body {
  readonly value: unknown;
  /** Bytes. */
  readonly length: number;
}

/** Reads a request's body to its end. */
export async function readBody(request: IncomingMessage): Promise<Body | Answer> {
  const contentType = request.headers["content-type"] ?? "";
  const chunks: Buffer[] = [];
  let length = 0;
  // The stream outlives a body that is too large: destroying it would cut off the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > limit) return tooLarge();
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  if (text === "") return { value: null, length };
  if (!isJson(contentType)) return { value: text, length };
  try {
    return { value: JSON.parse(text), length };
  } catch {
    return malformed();
  }
}

function isJson(contentType: string): boolean {
  return /^\s*application\/([\w.+-]+\+)?json\s*(;|$)/i.test(contentType);
}

function malformed(): Answer {
  // The API's own words for it.
  return refuse({ status: 400, code: "malformed-json", location: "body", message: "Problems parsing JSON" });
}

function tooLarge(): Answer {
  const answer = refuse({
    status: 413,
    code: "body-too-large",
    location: "body",
    message: `The body is larger than ${limit} bytes`,
  });
  return { ...answer, headers: { ...answer.headers, connection: "close" } };
}
