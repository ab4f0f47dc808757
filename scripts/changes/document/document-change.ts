import type { Bump } from "../change-report.ts";

/** One difference of two documents, in OpenAPI terms. */
export interface DocumentChange {
  /** What it asks of the version of the API. */
  readonly bump: Bump;
  /** The rule that found it; the same name leaves it out (`without` of `reportChanges`). */
  readonly rule: string;
  readonly kind: "added" | "removed" | "changed";
  /** Whose words it is about: the caller's or the server's. */
  readonly direction?: "request" | "response";
  /** The `operationId`s that it reaches. */
  readonly operations: readonly string[];
  /** A JSON pointer: into the revision, or into the base where it was removed. */
  readonly place: string;
  /** A sentence: "Property `name` of `Space` was removed." */
  readonly text: string;
  /** The part before and after, in YAML. */
  readonly before?: string;
  readonly after?: string;
}
