import { once } from "node:events";
import type { Server } from "node:http";

/** Where to listen, and what to throw where that does not work. */
export interface Listening {
  readonly port: number;
  readonly host: string;
  /** Makes an error of a reason in words. */
  readonly fail: (reason: string, cause: unknown) => Error;
}

/** Starts listening, and resolves to the server's origin, without a slash at the end: `http://127.0.0.1:49152`. */
export async function startListening(server: Server, { port, host, fail }: Listening): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (cause) {
    const taken = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
    const reason = taken ? "it is taken; choose another, or 0 for any free one" : firstLine(cause);
    throw fail(`cannot listen on ${host}, port ${port}: ${reason}`, cause);
  }
  const address = server.address();
  const actualPort = typeof address === "object" && address !== null ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${actualPort}`;
}

/** Ends a server and its connections; resolves when the port is free again. */
export async function stopListening(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

/** What went wrong, without what follows: a stack, a schema. */
export function firstLine(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause).split("\n", 1)[0] ?? "";
}
