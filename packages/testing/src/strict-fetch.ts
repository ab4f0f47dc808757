import type { Violation } from "./mock/answer.ts";

/** Options of {@link strictFetch}. */
export interface StrictFetchOptions {
  /**
   * For a test that sends what the document forbids: every response must then carry a violation.
   * @default false
   */
  readonly expectViolations?: boolean;
}

/** A `fetch` that holds responses of the mock against the document. */
export interface StrictFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Everything it found, for tests of code that catches what `fetch` throws. */
  readonly violations: readonly ViolationError[];
}

/** A request or response broke the document, or (with `expectViolations`) did not. */
export class ViolationError extends Error {
  override readonly name = "ViolationError";
  /** What the mock found; empty when it found nothing, or when Prism had no answer at all. */
  readonly violations: readonly Violation[];

  constructor(message: string, violations: readonly Violation[]) {
    super(message);
    this.violations = violations;
  }
}

/**
 * Wraps a `fetch` so that a violation fails the test. Without it a rejected request answers with the document's own 422
 * example, and looks like any other response.
 *
 * @example
 * const client = createClient({ token: "any", baseUrl: mock.url, fetch: strictFetch(fetch) });
 */
export function strictFetch(fetch: typeof globalThis.fetch, options: StrictFetchOptions = {}): StrictFetch {
  const found: ViolationError[] = [];
  const strict = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const response = await fetch(input, init);
    const violation = await violationOf(response, requestLine(input, init));
    if (options.expectViolations === true ? violation !== undefined : violation === undefined) return response;
    const failure =
      violation ?? new ViolationError(`${requestLine(input, init)}: expected a violation, found none`, []);
    found.push(failure);
    throw failure;
  };
  return Object.assign(strict, { violations: found });
}

async function violationOf(response: Response, request: string): Promise<ViolationError | undefined> {
  const header = response.headers.get("sl-violations");
  if (header !== null) {
    const violations = readViolations(header);
    const messages = violations.map(({ location, message }) => `${location.join(".")}: ${message}`);
    return new ViolationError(`${request} breaks the document: ${messages.join("; ")}`, violations);
  }
  if (!response.headers.get("content-type")?.startsWith("application/problem+json")) return undefined;
  const { type, title, detail } = await readProblem(response.clone());
  if (!type.startsWith("https://stoplight.io/prism/")) return undefined;
  return new ViolationError(`${request} has no answer in the document: ${title}. ${detail}`.trimEnd(), []);
}

/** Without the query, and without anything from the headers: both can hold secrets. */
function requestLine(input: string | URL | Request, init: RequestInit | undefined): string {
  const request = input instanceof Request ? input : undefined;
  return `${init?.method ?? request?.method ?? "GET"} ${new URL(request?.url ?? String(input)).pathname}`;
}

function readViolations(header: string): Violation[] {
  try {
    return JSON.parse(header);
  } catch {
    return [{ location: [], severity: "Error", code: "", message: header.slice(0, 1000) }];
  }
}

async function readProblem(response: Response): Promise<{ type: string; title: string; detail: string }> {
  const problem: unknown = await response.json().catch(() => ({}));
  return { type: "", title: "", detail: "", ...(typeof problem === "object" && problem) };
}
