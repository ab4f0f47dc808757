import type { Statuses } from "../types/statuses.ts";
import type { ClientOptions } from "./client-options.ts";

/** What is sent with every request of another document. */
export interface DocumentHeaders {
  /**
   * Sent with every request instead of GitHub's own `accept` and `x-github-api-version`: the generated `headers`.
   * @default GitHub's own
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A document of your own: pass its generated `Routes` as a type, its generated `statuses` and `headers` as values. */
export interface DocumentOptions extends ClientOptions, DocumentHeaders {
  readonly statuses: Statuses;
}
