import type { DocumentChange } from "./document/document-change.ts";

/** What a change asks of a version number (semver), the most first. */
export const bumps = ["major", "minor", "patch", "none"] as const;

export type Bump = (typeof bumps)[number];

/** What a reason was read from. */
export type Evidence =
  /** The two documents, in OpenAPI terms. */
  | "document"
  /** The public declarations, name by name and route by route. */
  | "declarations"
  /** A program that uses all that the base has, compiled against the revision. */
  | "programs"
  /** Commands, positionals, flags, and what they take. */
  | "commands"
  /** What commands print: the fields of their JSON, and the columns of their tables. */
  | "output"
  | "query keys"
  /** The operations table, statuses and validators: data, not types. */
  | "data"
  /** The same document, and other output. */
  | "generator"
  /** Hand-written sources. */
  | "source"
  /** What a package has in it of others. */
  | "bundle"
  /** There is no release to compare with. */
  | "first release";

/** One thing that a change does to the users of one package. */
export interface Reason {
  readonly bump: Bump;
  readonly evidence: Evidence;
  /** The `operationId`, where it is about one. */
  readonly operation?: string;
  /** A JSON pointer, the name of a type, a command and its flag. */
  readonly place: string;
  /** A sentence for that package's users: ``"`space list` gained `--sort`."``. */
  readonly text: string;
  /** For people: a few lines of code, a command, a schema in YAML. */
  readonly before?: string;
  readonly after?: string;
}

/** What a change does to one package. */
export interface PackageEffect {
  /** The highest of the reasons' bumps. */
  readonly bump: Bump;
  /** The highest bump first. */
  readonly reasons: readonly Reason[];
}

/** What a change of the document does. */
export interface ChangeReport {
  /** What was compared: a revision, a tag, a file, `working tree`; `nothing` where there is no release yet. */
  readonly base: string;
  readonly revision: string;
  readonly document: readonly DocumentChange[];
  /** By the name on npm, in the order in which they are published; every published package is there. */
  readonly packages: Readonly<Record<string, PackageEffect>>;
}

/** The higher of two bumps. */
export function higherBump(one: Bump, other: Bump): Bump {
  return bumps.indexOf(one) <= bumps.indexOf(other) ? one : other;
}
