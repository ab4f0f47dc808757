import { createServer } from "node:http";

/** A request as it came over the wire. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query, undecoded. */
  readonly target: string;
  /** Names in lower case, values as they came. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server that keeps what it is sent, each time answering with an empty object. */
export interface Recorder {
  readonly url: string;
  /** What came since the last time. */
  take(): RecordedRequest[];
  close(): Promise<void>;
}

/** What runtimes and programs add to carry a request. */
const transport = ["accept-encoding", "accept-language", "connection", "host", "sec-fetch-mode"];

/** Starts a recorder on a free port of this machine. */
export async function startRecorder(): Promise<Recorder> {
  let requests: RecordedRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const pairs = Object.entries(request.headers).filter(([name]) => !transport.includes(name));
    requests.push({
      method: request.method ?? "",
      target: request.url ?? "",
      headers: Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]).sort()),
      body: Buffer.concat(chunks).toString("latin1"),
    });
    response.writeHead(200, { "content-type": "application/json", connection: "close" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The recorder has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    take: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
