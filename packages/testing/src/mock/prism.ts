/**
 * The part of Prism that the mock uses. Written down here because Prism's own declarations need packages that do not
 * reach those who install ours; `prism.test-d.ts` holds them against each other.
 */
export interface Prism {
  /** Reads a document: an object, or a path to JSON or YAML with its references. */
  getHttpOperationsFromSpec(document: string | object): Promise<PrismOperation[]>;
  createInstance(config: PrismConfig, components: { readonly logger: PrismLogger }): PrismInstance;
  readonly ProblemJsonError: { toProblemJson(error: Error): PrismProblem };
}

/** Answers requests to the operations it is given; the call returns a task (fp-ts): call it to run it. */
interface PrismInstance {
  request(
    input: PrismRequest,
    operations: readonly PrismOperation[],
    config: PrismConfig,
  ): () => Promise<PrismEither<PrismFailure, PrismResult>>;
}

/** fp-ts's `Either`. */
type PrismEither<Left, Right> =
  | { readonly _tag: "Left"; readonly left: Left }
  | { readonly _tag: "Right"; readonly right: Right };

/** Why Prism has no answer; `additional` holds headers to send and the violations. */
export interface PrismFailure extends Error {
  readonly additional?: { readonly headers?: Readonly<Record<string, string>> };
}

/** The body of an `application/problem+json` answer (RFC 9457). */
interface PrismProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

/** An operation as Prism holds it. */
export interface PrismOperation {
  readonly method: string;
  readonly path: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly responses: readonly {
    readonly code: string;
    readonly contents?: readonly { readonly examples?: readonly PrismExample[] }[];
  }[];
}

/** A named example; an external one has no value here. */
export interface PrismExample {
  readonly key: string;
  readonly value?: unknown;
}

/** A request as Prism takes it: decoded query, parsed body. */
export interface PrismRequest {
  readonly method: string;
  readonly url: { readonly path: string; readonly query?: Readonly<Record<string, string | string[]>> };
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What Prism answers, and where the request or that answer breaks the document. */
export interface PrismResult {
  readonly output: {
    readonly statusCode: number;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly body?: unknown;
  };
  readonly validations: { readonly input: readonly PrismDiagnostic[]; readonly output: readonly PrismDiagnostic[] };
}

/** One violation; severity 0 is an error, 1 a warning. */
export interface PrismDiagnostic {
  readonly message: string;
  readonly severity: number;
  readonly code?: string | number;
  readonly path?: readonly (string | number)[];
}

/** Prism's switches; with `errors`, an answer that breaks the document becomes a 500. */
export interface PrismConfig {
  readonly isProxy: false;
  readonly upstreamProxy: undefined;
  readonly errors: boolean;
  readonly checkSecurity: boolean;
  readonly validateRequest: boolean;
  readonly validateResponse: boolean;
  readonly mock: { readonly dynamic: boolean; readonly code?: number; readonly exampleKey?: string };
}

/** The methods of pino's logger that Prism calls, and its own `success`. */
export interface PrismLogger {
  debug(...entry: unknown[]): void;
  info(...entry: unknown[]): void;
  success(...entry: unknown[]): void;
  warn(...entry: unknown[]): void;
  error(...entry: unknown[]): void;
  child(...bindings: unknown[]): PrismLogger;
}

/** Says nothing: what matters goes into the answer. */
export const silentLogger: PrismLogger = {
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  child: () => silentLogger,
};

function ignore(): void {}
