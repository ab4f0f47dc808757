import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { createAskPrism } from "./ask-prism.ts";
import { createFront } from "./front.ts";
import { loadPrism } from "./load-prism.ts";
import { isLoopback } from "./loopback.ts";
import { MockError } from "./mock-error.ts";
import { createFindPage } from "./pages.ts";
import type { Prism, PrismOperation } from "./prism.ts";

/** Options of {@link startMock}. */
export interface MockOptions {
  /**
   * TCP port to listen on; 0 is any free one.
   * @default 0
   */
  readonly port?: number;
  /**
   * What to serve instead of the Copilot Spaces API: an OpenAPI document, or a path to one in JSON or YAML.
   * @default the document of `@copilot-spaces/openapi`
   */
  readonly document?: string | object;
  /**
   * Name or address of this machine to listen on; the mock is never reachable from another one.
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /**
   * A folder in whose installed packages Prism is looked for before those of this package: for tools that come without
   * Prism.
   */
  readonly prismFrom?: string;
}

/** A running mock. */
export interface Mock {
  /** Its origin, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string;
  /** Ends it and its connections; resolves when the port is free again. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Serves a document's examples on this machine. Needs Prism, an optional peer.
 *
 * @example
 * const mock = await startMock();
 * const client = createClient({ token: "any", baseUrl: mock.url });
 * await mock.close();
 * @throws MockError when Prism is missing, the document cannot be served, or the port is taken
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = "127.0.0.1" } = options;
  if (!isLoopback(host)) {
    throw new MockError(`The mock listens on this machine only, not on "${host}": use 127.0.0.1, ::1 or localhost`);
  }
  const prism = loadPrism(options.prismFrom);
  const operations = await readOperations(prism, options.document);
  const front = createFront({ askPrism: createAskPrism(prism, operations), findPage: createFindPage(operations) });
  const server = createServer(front);
  await listen(server, port, host);
  return { url: origin(server, host), close: () => close(server) };
}

async function readOperations(prism: Prism, document: MockOptions["document"]): Promise<PrismOperation[]> {
  const name = typeof document === "string" ? document : "the document";
  try {
    // Prism resolves references in place; the caller's object stays as it is.
    const source = typeof document === "object" ? structuredClone(document) : (document ?? (await ownDocument()));
    const operations = await prism.getHttpOperationsFromSpec(source);
    if (operations.length > 0) return operations;
  } catch (cause) {
    throw new MockError(`The mock cannot serve ${name}: ${firstLine(cause)}`, { cause });
  }
  throw new MockError(`The mock cannot serve ${name}: it has no operations`);
}

async function ownDocument(): Promise<object> {
  const require = createRequire(import.meta.url);
  return JSON.parse(await readFile(require.resolve("@copilot-spaces/openapi"), "utf8"));
}

function firstLine(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause).split("\n", 1)[0] ?? "";
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    const taken = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
    const reason = taken ? "it is taken; choose another, or 0 for any free one" : firstLine(cause);
    throw new MockError(`The mock cannot listen on ${host}, port ${port}: ${reason}`, { cause });
  }
}

function origin(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
