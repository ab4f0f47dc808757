import type { RateLimit } from "../run/rate-limit.ts";
import type { Content } from "./operation-shape.ts";

/** What every answer has. */
export interface AnswerFacts {
  /** The route of the call, without its values. */
  readonly route: string;
  readonly headers: Headers;
  /** GitHub's id of the request (`x-github-request-id`), for their support. */
  readonly requestId: string | undefined;
  /** How much of the rate limit is left; `undefined` where the answer does not say. */
  readonly rateLimit: RateLimit | undefined;
  /** When the server wants to be asked again, where it refused the request and said so. */
  readonly retryAt: Date | undefined;
  /** How often the request was sent. */
  readonly attempts: number;
  /** Whether it was sent more than once. */
  readonly retried: boolean;
  /** The answer as `fetch` gave it, with its body read. */
  readonly response: Response;
}

/** An answer with a status that the document declares, and the body that it declares for it. */
export interface Answer<Status extends number, Data> extends AnswerFacts {
  readonly status: Status;
  /** The same as `status`. */
  readonly code: Status;
  /** Whether it is a success. */
  readonly ok: `${Status}` extends `2${string}` ? true : false;
  readonly data: Data;
}

/** An answer that the document does not declare: by its status, or by an error's body that is no JSON object. */
export interface UnexpectedAnswer extends AnswerFacts {
  readonly status: "unexpected";
  /** The status as it came. */
  readonly code: number;
  /** Never: an undeclared success is none that code can rely on. */
  readonly ok: false;
  /** What the body held as JSON, or the first 1,024 characters of its text; `undefined` where it was empty. */
  readonly data: unknown;
}

/** What a call of an operation resolves to, told apart by `status`, or roughly by `ok`. */
export type Result<Op> = [Op] extends [{ readonly responses: infer Responses }]
  ? DeclaredAnswer<Responses> | UnexpectedAnswer
  : never;

/** The successes among the results of an operation. */
export type Success<Op> = Extract<Result<Op>, { readonly ok: true }>;

/** The answers that a document declares, one for each status; ranges and `default` are not told apart. */
type DeclaredAnswer<Responses> = {
  [Status in keyof Responses & number]: Answer<Status, Content<Responses[Status]>>;
}[keyof Responses & number];

/** An answer that is no success: what `errorFrom` makes an error of. */
export interface FailedAnswer extends AnswerFacts {
  readonly code: number;
  readonly data: unknown;
}
