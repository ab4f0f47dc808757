import { appendFileSync } from "node:fs";
import { readDocument } from "./document.ts";

const operations = readDocument();

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** One request and its answer, as a line of the file that `SANDBOX_TRAFFIC` names. */
interface Exchange {
  readonly method: string;
  readonly target: string;
  readonly body: string | undefined;
  readonly status: number;
  readonly contentType: string | null;
  readonly answer: string;
}

/** Statuses beyond the document that any request can meet: a body that is too large, and a client that takes no JSON. */
const beyondTheDocument = [413, 415];

/**
 * Holds every answer against the document, with an Ajv of its own: a wrong one fails the test that met it. Where
 * `SANDBOX_TRAFFIC` names a file, writes the exchanges down there, for somebody else to check. Answers that a fault
 * changed are none of the sandbox's.
 */
export function checkedFetch(fetch: Fetch): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = request.body === null ? undefined : await request.clone().text();
    const response = await fetch(request);
    if (request.headers.has("x-sandbox-fault")) return response;
    const answer = await response.clone().text();
    const { pathname, search } = new URL(request.url);
    const { method } = request;
    const operation = operations.find(({ matches }) => matches(method, pathname));
    if (operation === undefined || method === "HEAD" || beyondTheDocument.includes(response.status)) return response;
    const where = `${method} ${pathname} ${response.status}`;
    checkAnswer(where, operation.responses.get(response.status), answer);
    const contentType = response.headers.get("content-type");
    record({ method, target: `${pathname}${search}`, body, status: response.status, contentType, answer });
    return response;
  };
}

type Declared = ReturnType<(typeof operations)[number]["responses"]["get"]>;

function checkAnswer(where: string, validate: Declared, answer: string): void {
  if (validate === undefined) throw new Error(`${where} is not declared: ${answer}`);
  if (validate === null) {
    if (answer !== "") throw new Error(`${where} has a body: ${answer}`);
    return;
  }
  if (validate(JSON.parse(answer))) return;
  const [error] = validate.errors ?? [];
  throw new Error(`${where} breaks the document: ${error?.instancePath} ${error?.message}\n${answer.slice(0, 1000)}`);
}

function record(exchange: Exchange): void {
  const file = process.env["SANDBOX_TRAFFIC"];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(exchange)}\n`);
}
