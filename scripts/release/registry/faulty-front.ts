import { createServer, type IncomingMessage, type ServerResponse, request as sendRequest } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * What happens to a request: it passes; it is refused as a registry refuses; the connection is cut before anything
 * reaches the registry, or after it has, so that the answer is lost.
 */
export type Fault = "none" | "refused" | "cut" | "answer lost";

/** A request as {@link FaultyFront.fault} sees it. */
export interface FrontRequest {
  /** Whether it publishes something. */
  readonly publishes: boolean;
  /** The package that it is about. */
  readonly name: string;
}

/** A registry as somebody meets it on a bad day. */
export interface FaultyFront {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  /** Decides about each request; may be replaced at any time. At first everything passes. */
  fault: (request: FrontRequest) => Fault;
  /** The packages whose publishing the registry has accepted, in that order. */
  readonly accepted: readonly string[];
  close(): Promise<void>;
}

/** Puts a server on a free port before a registry; it passes on what {@link FaultyFront.fault} lets through. */
export async function startFaultyFront(target: string): Promise<FaultyFront> {
  const accepted: string[] = [];
  const server = createServer((incoming, answer) => {
    const request = { publishes: incoming.method === "PUT", name: packageName(incoming.url ?? "/") };
    const fault = front.fault(request);
    if (fault === "cut") return void incoming.socket.destroy();
    if (fault === "refused") return refuse(incoming, answer, request.name);
    passOn(target, incoming, answer, (status) => {
      if (request.publishes && status < 400) accepted.push(request.name);
      if (fault === "answer lost") incoming.socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const front: FaultyFront = {
    url: `http://127.0.0.1:${port}/`,
    fault: () => "none",
    accepted,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return front;
}

/** `/@scope%2fname?write=true` and `/@scope/name/1.0.0` are about `@scope/name`. */
function packageName(address: string): string {
  const [first = "", second = ""] = decodeURIComponent(new URL(address, "http://front").pathname).slice(1).split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

function refuse(incoming: IncomingMessage, answer: ServerResponse, name: string): void {
  incoming.resume();
  answer.writeHead(403, { "content-type": "application/json" });
  answer.end(JSON.stringify({ error: `the drill refuses ${name}` }));
}

function passOn(
  target: string,
  incoming: IncomingMessage,
  answer: ServerResponse,
  answered: (status: number) => void,
): void {
  const { method, url = "/", headers } = incoming;
  const outgoing = sendRequest(new URL(url, target), { method, headers }, (response) => {
    answered(response.statusCode ?? 500);
    answer.writeHead(response.statusCode ?? 500, response.headers);
    response.pipe(answer);
  });
  outgoing.on("error", () => incoming.socket.destroy());
  incoming.pipe(outgoing);
}
