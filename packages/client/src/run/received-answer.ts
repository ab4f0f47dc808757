import { type RateLimit, readRateLimit } from "./rate-limit.ts";

/** What an answer is made of. */
export interface AnswerParts {
  readonly route: string;
  readonly response: Response;
  readonly headers: Headers;
  readonly status: number | "unexpected";
  readonly data: unknown;
}

/** An answer to a call, as `types/result.ts` types it. What its headers hold is read when it is asked for. */
export class ReceivedAnswer {
  readonly route: string;
  readonly status: number | "unexpected";
  readonly code: number;
  readonly ok: boolean;
  readonly data: unknown;
  readonly headers: Headers;
  // Not printed along with the rest: its headers are as the server sent them.
  readonly #response: Response;
  /** How often the request was sent. */
  attempts = 1;
  /** When the server wants to be asked again, where it refused and said so. */
  retryAt: Date | undefined = undefined;

  constructor({ route, response, headers, status, data }: AnswerParts) {
    this.route = route;
    this.status = status;
    this.code = status === "unexpected" ? response.status : status;
    this.ok = status !== "unexpected" && status >= 200 && status < 300;
    this.data = data;
    this.#response = response;
    this.headers = headers;
  }

  get response(): Response {
    return this.#response;
  }

  get retried(): boolean {
    return this.attempts > 1;
  }

  get requestId(): string | undefined {
    return this.headers.get("x-github-request-id") ?? undefined;
  }

  get rateLimit(): RateLimit | undefined {
    return readRateLimit(this.headers);
  }
}
