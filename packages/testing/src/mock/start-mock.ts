import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { firstLine, startListening, stopListening } from "../local-server/local-server.ts";
import { isLoopback } from "../local-server/loopback.ts";
import { createAskPrism } from "./ask-prism.ts";
import { createFront } from "./front.ts";
import { loadPrism } from "./load-prism.ts";
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
  const fail = (reason: string, cause: unknown) => new MockError(`The mock ${reason}`, { cause });
  const url = await startListening(server, { port, host, fail });
  return { url, close: () => stopListening(server) };
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
