import { type OperationId, operations } from "@copilot-spaces/types/operations";
import type { InnerClock } from "../clock/clock.ts";
import { exhausted, tooFast } from "../http/rate-limits.ts";
import { jsonReply, type Reply, refusalReply, toResponse } from "../http/reply.ts";
import { ConnectionReset, type FaultKind } from "./fault.ts";

/** What a fault needs to know of the request that it befalls. */
export interface Struck {
  readonly operationId: OperationId | undefined;
  readonly url: URL;
  readonly clock: InnerClock;
  /** Whose signal ends a wait; looking at it takes time, so only who waits does. */
  readonly request: Request;
  /** What every answer carries. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Lets the faults befall a request before it is carried out.
 *
 * @returns an answer where there is one already
 * @throws ConnectionReset
 */
export async function strikeBefore(faults: readonly FaultKind[], struck: Struck): Promise<Reply | undefined> {
  for (const fault of faults) {
    if (fault.kind === "latency") await struck.clock.sleep(fault.milliseconds, struck.request.signal);
    const reply = replyBefore(fault, struck);
    if (reply !== undefined) return reply;
  }
  return undefined;
}

/**
 * Lets the faults befall the answer of a request that was carried out.
 *
 * @throws ConnectionReset
 */
export function strikeAfter(faults: readonly FaultKind[], reply: Reply, struck: Struck): Response {
  for (const fault of faults) {
    const response = responseAfter(fault, reply, struck);
    if (response !== undefined) return response;
  }
  return toResponse(reply);
}

function replyBefore(fault: FaultKind, struck: Struck): Reply | undefined {
  switch (fault.kind) {
    case "reset":
      if (fault.when === "after") return undefined;
      throw new ConnectionReset();
    case "status":
      return fault.when === "after" ? undefined : statusReply(fault, struck);
    case "html":
      return htmlReply(fault.status ?? 502, struck);
    case "redirect":
      return redirectReply(fault, struck);
    case "rate-limit":
      return rateLimitReply(fault, struck);
    default:
      return undefined;
  }
}

function responseAfter(fault: FaultKind, reply: Reply, struck: Struck): Response | undefined {
  switch (fault.kind) {
    case "reset":
      if (fault.when !== "after") return undefined;
      throw new ConnectionReset();
    case "status":
      return fault.when === "after" ? toResponse(statusReply(fault, struck)) : undefined;
    case "empty":
      return toResponse({ ...reply, text: "" });
    case "truncated":
      return streamed(reply, truncatedPieces);
    case "slow":
      return streamed(reply, (bytes) => slowPieces(bytes, fault, struck));
    default:
      return undefined;
  }
}

function statusReply(fault: FaultKind & { readonly kind: "status" }, { operationId, headers }: Struck): Reply {
  const { status, body = exampleOf(operationId, status) ?? plainError(status) } = fault;
  return jsonReply(status, body, { ...headers, ...fault.headers });
}

/** The document's own example. */
function exampleOf(operationId: OperationId | undefined, status: number): unknown {
  const responses = operationId === undefined ? [] : operations[operationId].responses;
  return responses.find((each) => each.status === status)?.examples[0]?.value;
}

function plainError(status: number): object {
  return {
    message: status >= 500 ? "Server Error" : "Error",
    documentation_url: "https://docs.github.com/rest",
    status: String(status),
  };
}

function htmlReply(status: number, { headers }: Struck): Reply {
  const text = `<!DOCTYPE html>\n<html><head><title>${status}</title></head><body><h1>This page is taking too long to load.</h1></body></html>\n`;
  return { status, headers: { ...headers, "content-type": "text/html; charset=utf-8" }, text };
}

function redirectReply({ location, status = 307 }: FaultKind & { readonly kind: "redirect" }, struck: Struck): Reply {
  const target = new URL(location, struck.url).href;
  const body = { message: "Moved", url: target, documentation_url: "https://docs.github.com/rest" };
  return jsonReply(status, body, { ...struck.headers, location: target });
}

function rateLimitReply(
  { limit = "primary", retryAfter = 60 }: FaultKind & { readonly kind: "rate-limit" },
  { headers }: Struck,
): Reply {
  if (limit === "secondary") return refusalReply(tooFast(retryAfter), headers);
  const used = headers["x-ratelimit-limit"] ?? "5000";
  const spent = { ...headers, "x-ratelimit-remaining": "0", "x-ratelimit-used": used };
  return refusalReply(exhausted("this account"), spent);
}

/** A body in pieces, of the length that it should have. */
function streamed(reply: Reply, pieces: (bytes: Uint8Array) => AsyncIterator<Uint8Array>): Response {
  if (!reply.text) return toResponse(reply);
  const bytes = new TextEncoder().encode(reply.text);
  const source = pieces(bytes);
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return?.();
    },
  });
  const headers = { ...reply.headers, "content-length": String(bytes.byteLength) };
  return new Response(stream, { status: reply.status, headers });
}

async function* truncatedPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array, undefined> {
  yield bytes.subarray(0, Math.floor(bytes.byteLength / 2));
  // A connection that breaks at once takes what was written with it.
  await new Promise((resolve) => setTimeout(resolve, 0));
  throw new ConnectionReset();
}

async function* slowPieces(
  bytes: Uint8Array,
  { every, bytes: size = 16 }: FaultKind & { readonly kind: "slow" },
  { clock, request }: Struck,
): AsyncGenerator<Uint8Array, undefined> {
  for (let start = 0; start < bytes.byteLength; start += size) {
    if (start > 0) await clock.sleep(every, request.signal);
    yield bytes.subarray(start, start + size);
  }
  return undefined;
}
