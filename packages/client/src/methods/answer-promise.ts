/**
 * The promise that a method returns: of the data, or, where one asks for it, of the whole answer. It settles through
 * `then`, so that nobody has to handle an error twice.
 */
export class AnswerPromise<Success extends { readonly data: unknown }> extends Promise<Success["data"]> {
  /** What `then`, `catch` and `finally` return is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #start: () => Promise<Success>;
  #answer: Promise<Success> | undefined;

  /** @internal */
  constructor(start: () => Promise<Success>) {
    super(() => {});
    this.#start = start;
  }

  /** The data with its status, headers, rate limit and the raw `Response`; `status` tells successes apart. */
  withResponse(): Promise<Success> {
    this.#answer ??= this.#start();
    return this.#answer;
  }

  // biome-ignore lint/suspicious/noThenProperty: this is a promise.
  override then<Result1 = Success["data"], Result2 = never>(
    onFulfilled?: ((data: Success["data"]) => Result1 | PromiseLike<Result1>) | null,
    onRejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null,
  ): Promise<Result1 | Result2> {
    return this.withResponse()
      .then(({ data }): Success["data"] => data)
      .then(onFulfilled, onRejected);
  }
}
