import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";

/** A body and its status, as an upstream would answer with. */
interface UpstreamAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Prism's own proxy with `--errors`, and an upstream behind it that answers whatever it is told. */
export interface PrismProxy {
  readonly url: string;
  /** What the upstream answers from now on. */
  answer(answer: UpstreamAnswer): void;
  close(): Promise<void>;
}

/** What the proxy looks at. */
interface ProxyOptions {
  /** Whether it holds requests against the document, too. @default true */
  readonly validateRequest?: boolean;
}

/** Starts both on this machine. */
export async function startProxy(document: object, options: ProxyOptions = {}): Promise<PrismProxy> {
  let next: UpstreamAnswer = { status: 204, body: undefined };
  const upstream = createServer((request, response) => {
    request.resume();
    response.writeHead(next.status, next.body === undefined ? {} : { "content-type": "application/json" });
    response.end(JSON.stringify(next.body));
  });
  upstream.listen(0, "127.0.0.1");
  await once(upstream, "listening");
  const address = upstream.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const proxy = await createPrismProxy(document, new URL(`http://127.0.0.1:${port}`), options);
  return {
    url: await proxy.listen(0, "127.0.0.1"),
    answer(answer) {
      next = answer;
    },
    async close() {
      await proxy.close();
      upstream.close();
      upstream.closeAllConnections();
    },
  };
}

interface PrismServer {
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
}

async function createPrismProxy(
  document: object,
  upstream: URL,
  { validateRequest = true }: ProxyOptions,
): Promise<PrismServer> {
  const require = createRequire(import.meta.url);
  const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
  const { createServer } = require("@stoplight/prism-http-server");
  const { createLogger } = require("@stoplight/prism-core");
  return createServer(await getHttpOperationsFromSpec(structuredClone(document)), {
    cors: false,
    components: { logger: createLogger("canary", { level: "silent" }) },
    config: {
      isProxy: true,
      upstream,
      upstreamProxy: undefined,
      errors: true,
      checkSecurity: true,
      validateRequest,
      validateResponse: true,
      mock: { dynamic: false },
    },
  });
}
