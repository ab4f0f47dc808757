import type { Server, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { createAdaptorServer } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { startListening, stopListening } from "../../local-server/local-server.ts";
import { isLoopback } from "../../local-server/loopback.ts";
import { ConnectionReset } from "../faults/fault.ts";
import { type Reply, replyOf } from "../http/reply.ts";
import type { Handle } from "../sandbox.ts";
import { SandboxError } from "../sandbox-error.ts";
import { answerPreflight, readingHeaders } from "./cross-origin.ts";
import { createGate, type Gate } from "./gate.ts";

/** Options of `sandbox.listen`. */
export interface ListenOptions {
  /**
   * TCP port; 0 is any free one.
   * @default 0
   */
  readonly port?: number;
  /**
   * Name or address to listen on. Anything but this machine's own lets others in.
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /** Names that requests may call the sandbox by, and pages be from, besides this machine's own: `api.octocorp.ghe.com`. */
  readonly names?: readonly string[];
}

/** A sandbox that listens. */
export interface SandboxServer {
  /** Its origin, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string;
  /** Ends it and its connections; resolves when the port is free again. May be called more than once. */
  close(): Promise<void>;
}

/** How long a client may take over a request's head and body, in milliseconds. Then it is answered 408 and cut off. */
const patience = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 1_000 };

/** Serves a handler over HTTP. @throws SandboxError when the port is taken or the address is not this machine's */
export async function listen(handle: Handle, options: ListenOptions): Promise<SandboxServer> {
  const { port = 0, host = "127.0.0.1", names = [] } = options;
  const gate = createGate([...names, ...(isLoopback(host) ? [] : [host])]);
  const server = createAdaptorServer({
    fetch: (request, { outgoing }) =>
      "stream" in outgoing ? refuse(505, "HTTP/1.1 only") : answer(request, { handle, gate, outgoing }),
    // A library leaves the globals of its host alone.
    overrideGlobalObjects: false,
    serverOptions: patience,
  });
  if (!isHttpServer(server)) throw new SandboxError("The sandbox speaks HTTP/1.1 only");
  const fail = (reason: string, cause: unknown) => new SandboxError(`The sandbox ${reason}`, { cause });
  const url = await startListening(server, { port, host, fail });
  return { url, close: () => stopListening(server) };
}

interface Connection {
  readonly handle: Handle;
  readonly gate: Gate;
  readonly outgoing: ServerResponse;
}

async function answer(request: Request, { handle, gate, outgoing }: Connection): Promise<Response> {
  if (!gate.allowsHost(new URL(request.url).host)) {
    return refuse(421, "The Host header names another machine; the sandbox answers to localhost and 127.0.0.1.");
  }
  const origin = request.headers.get("origin");
  if (origin !== null && !gate.allowsOrigin(origin)) {
    return refuse(403, "A page of this origin may not use the sandbox; pages of localhost and 127.0.0.1 may.");
  }
  try {
    const response = answerPreflight(request) ?? (await handle(request));
    return await send(response, outgoing, origin);
  } catch (error) {
    const gone = request.signal.aborted;
    if (!gone && !(error instanceof ConnectionReset)) throw error;
    outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
}

/**
 * Writes an answer. The adaptor would read every body as a stream and wait for a timer in between, which is most of the
 * time that an answer takes.
 */
async function send(response: Response, outgoing: ServerResponse, origin: string | null): Promise<Response> {
  const { status, headers, text } = replyOf(response) ?? (await readWhole(response));
  const head = { ...headers, ...(origin !== null && readingHeaders(headers, origin)) };
  if (text === undefined && response.body !== null) {
    outgoing.writeHead(status, head).flushHeaders();
    // A connection that breaks in the middle of it is what was asked for, or the client's own doing.
    await pipeline(response.body, outgoing).catch(() => undefined);
    return RESPONSE_ALREADY_SENT;
  }
  const hasBody = response.body !== null && text !== undefined;
  outgoing.writeHead(status, { ...head, ...(hasBody && { "content-length": Buffer.byteLength(text) }) });
  outgoing.end(hasBody ? text : undefined);
  return RESPONSE_ALREADY_SENT;
}

/** A response that was made otherwise: without a text where it is to be sent in pieces, and says its length beforehand. */
async function readWhole(response: Response): Promise<Reply> {
  const headers = Object.fromEntries(response.headers);
  const pieces = response.body !== null && response.headers.has("content-length");
  return { status: response.status, headers, ...(!pieces && { text: await response.text() }) };
}

function refuse(status: number, message: string): Response {
  const body = { message, documentation_url: "https://docs.github.com/rest", status: String(status) };
  return Response.json(body, { status });
}

/** Only this kind of the adaptor's servers can close its connections. */
function isHttpServer(server: object): server is Server {
  return "closeAllConnections" in server;
}
