import { createServer } from "node:net";
import { Connection, type ConnectionState } from "./connection.ts";
import type { Answer } from "./exchange.ts";
import { turn } from "./movable-clock.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** Chooses the answer by looking at the request's head; its body may still be arriving. */
export type Handler = (request: RecordedRequest) => Answer;

/** A server that does as it is told, byte by byte, and remembers exactly what it received. */
export interface HostileServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  /** Every request whose head arrived, in the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** How many connections were ever accepted. */
  readonly connections: number;
  /** What each connection is at; those that are gone are left out. */
  readonly states: readonly ConnectionState[];
  /** Adds answers to the queue: one for each request to come, in order. */
  answer(...answers: readonly Answer[]): void;
  /** Answers every request for which the queue is empty. */
  handle(handler: Handler): void;
  /** Resolves when this many requests have arrived whole, counted from the server's start. */
  received(count: number): Promise<void>;
  /** Resolves when every connection is gone. */
  emptied(): Promise<void>;
  /**
   * Ends the server and every connection.
   *
   * @throws Whatever went wrong in a scripted answer meanwhile, and when a request found no answer: either is a mistake
   * in the test.
   */
  close(): Promise<void>;
}

/** A status that nothing sends by accident, for requests that the test did not expect. */
const UNSCRIPTED_STATUS = 418;

/** Starts a hostile server on a free port of the loopback interface. */
export async function startHostileServer(handler?: Handler): Promise<HostileServer> {
  const requests: RecordedRequest[] = [];
  const connections = new Set<Connection>();
  const queue: Answer[] = [];
  const mistakes: unknown[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  let accepted = 0;
  let complete = 0;
  let fallback = handler;

  const answerFor = (request: RecordedRequest): Answer => {
    requests.push(request);
    const answer = queue.shift() ?? fallback?.(request);
    if (answer !== undefined) return answer;
    const text = `The hostile server has no answer for request ${request.order}: ${request.method} ${request.target}`;
    mistakes.push(new Error(text));
    return refuseUnscripted(text);
  };

  const onComplete = () => {
    complete += 1;
    for (const { count, resolve } of waiting) if (complete >= count) resolve();
  };

  const server = createServer((socket) => {
    const connection = new Connection(socket, {
      id: ++accepted,
      nextOrder: () => requests.length + 1,
      answerFor,
      onComplete,
      onScriptError: (error) => mistakes.push(error),
    });
    connections.add(connection);
    void connection.gone.then(() => connections.delete(connection));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The hostile server has no port");

  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const connection of connections) connection.destroy();
    await closed;
    const found = mistakes.splice(0);
    if (found.length === 1) throw found[0];
    if (found.length > 1) throw new AggregateError(found, "Several mistakes in the answers of a hostile server");
  };

  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    get connections() {
      return accepted;
    },
    get states() {
      return [...connections].map(({ state }) => state);
    },
    answer: (...answers) => void queue.push(...answers),
    handle: (next) => {
      fallback = next;
    },
    received: async (count) => {
      if (complete < count) await new Promise<void>((resolve) => waiting.push({ count, resolve }));
      // The request's own answer begins after it is whole; let it do so before a test moves the clock.
      await turn();
    },
    emptied: async () => {
      await Promise.all([...connections].map(({ gone }) => gone));
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function refuseUnscripted(text: string): Answer {
  const body = JSON.stringify({ message: text });
  return async ({ write, end, whole }) => {
    await whole;
    await write(`HTTP/1.1 ${UNSCRIPTED_STATUS} Unscripted\r\ncontent-type: application/json\r\nconnection: close\r\n`);
    await write(`content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    end();
  };
}
