import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** A real server on this machine, and what it was asked: `GET /user`. */
export interface LoopbackServer {
  readonly address: string;
  readonly requests: readonly string[];
  /** Resolves when the next request comes. */
  asked(): Promise<unknown>;
}

/** Starts a server that answers JSON; `undefined` is an answer that never comes. */
export async function loopbackServer(
  answer: (request: IncomingMessage) => unknown = () => ({ login: "mona" }),
): Promise<LoopbackServer> {
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    requests.push(`${request.method} ${request.url}`);
    server.emit("asked");
    const body = answer(request);
    if (body === undefined) return;
    response.setHeader("content-type", "application/json").setHeader("x-oauth-scopes", "read:org");
    if (request.method === "DELETE") response.writeHead(204).end();
    else response.end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { address: `http://127.0.0.1:${address.port}`, requests, asked: () => once(server, "asked") };
}
