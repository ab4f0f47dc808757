import type { Bump } from "../change-report.ts";

/** What a change is about: not every package shows every aspect of a document. */
export type Aspect =
  /** An operation that comes, goes, moves or is renamed. */
  | "operation"
  /** What may be sent: parameters and bodies. */
  | "request"
  /** What comes back: statuses, headers, bodies. */
  | "response"
  /** What a server does where something is left out. */
  | "default"
  | "deprecation"
  /** A deprecation of what comes back. */
  | "deprecated answer"
  /** Tokens, scopes, permissions. */
  | "access"
  | "pages"
  | "server"
  /** The names that components have. */
  | "name"
  | "example"
  /** What people read. */
  | "words"
  /** What only tools read: commands, where something is from, the order of things. */
  | "tools";

/** One difference of two documents, in OpenAPI terms. */
export interface DocumentChange {
  /** What it asks of the document's version. */
  readonly bump: Bump;
  /** The rule that found it; `reportChanges` leaves it out where `without` has this name. */
  readonly rule: string;
  readonly aspect: Aspect;
  /** The `operationId`s that it reaches; none where it is not about operations. */
  readonly operations: readonly string[];
  /** A JSON pointer: into the revision, or into the base where it was removed. */
  readonly place: string;
  /** A sentence: "Property `name` of `Space` was removed." */
  readonly text: string;
  /** The part before and after, in YAML. */
  readonly before?: string;
  readonly after?: string;
}
