/** One command of the command line, as plain data: parsing, help, completion and its reference page all read this. */
export interface Command {
  /** The words after `cps`: `["space", "list"]`, `["api"]`. */
  readonly words: readonly string[];
  /** Other words for the last one: `["ls"]`. */
  readonly aliases: readonly string[];
  /** One line, without a full stop. */
  readonly summary: string;
  /** Paragraphs with an empty line between them; names of the API stand in backticks. */
  readonly description: string;
  /** How it is typed, where the positionals do not tell: `["cps api <method> <path>", "cps api <operation>"]`. */
  readonly usage?: readonly string[];
  readonly positionals: readonly Positional[];
  readonly flags: readonly Flag[];
  /** Whole lines to try, as they are typed. */
  readonly examples: readonly string[];
  /** The operations that it calls; absent for a command of the command line's own. */
  readonly operations?: CommandOperations;
  /** Sentences about the tokens that may call them. */
  readonly access?: readonly string[];
  /** The fields of what it shows, as `--json` takes them. */
  readonly fields?: readonly string[];
}

/** The id of a command's operation by whose space it is; `any` where it does not depend on an owner. */
export interface CommandOperations {
  readonly org?: string;
  readonly user?: string;
  readonly any?: string;
}

/** Whose a space is. */
export type OwnerKind = "org" | "user";

/** A word that has its meaning from its place. */
export interface Positional {
  /** As help shows it, without brackets: `space`. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Whether it takes all words that are left. Only the last one may. */
  readonly rest?: boolean;
  /** Values that completion offers; other words are passed on all the same. */
  readonly choices?: readonly string[];
  /** Flags that stand for it, in sets: `[["repo", "pr"]]` where it takes both of them. */
  readonly unless?: readonly (readonly string[])[];
  /** The path parameters that it stands for: `["owner", "repo", "pull_number"]`. */
  readonly parameters?: readonly string[];
}

/** An option of a command. */
export interface Flag {
  /** In kebab case, without dashes: `base-role`. */
  readonly name: string;
  /** Other names, without dashes; a single letter is typed with one dash. */
  readonly aliases: readonly string[];
  readonly description: string;
  /** What its value is called, without brackets: `role`. Absent for a switch, which takes none. */
  readonly value?: string;
  /** Whether the value may be left out, as in `--json`. */
  readonly optionalValue?: boolean;
  /** What holds where it is not typed. */
  readonly default?: string;
  readonly repeatable?: boolean;
  /**
   * Whether `@file` stands for the text of a file, `@-` and `-` for that of standard input. Text that begins with an `@`
   * of its own has two.
   */
  readonly fromFile?: boolean;
  readonly required?: boolean;
  /** The values that it takes, and no other. */
  readonly choices?: readonly string[];
  /** Where a value is taken by some kinds of owner only: `{ writer: ["org"] }`. */
  readonly choicesOf?: Readonly<Record<string, readonly OwnerKind[]>>;
  /** Kinds of owner that have this flag; absent for all. */
  readonly owners?: readonly OwnerKind[];
  readonly deprecated?: boolean;
  /** The section of the help that it stands in. */
  readonly group: FlagGroup;
  /** What of the request it sets; absent for a flag of the command line's own. */
  readonly field?: FlagField;
}

/** Sections of a command's help, in their order. */
export const flagGroups = ["What to send", "Which", "Pages", "Output", "Safety", "Connection"] as const;

export type FlagGroup = (typeof flagGroups)[number];

/** A parameter, or a field of the body. */
export interface FlagField {
  readonly in: "path" | "query" | "header" | "body";
  /** The API's own name: `base_role`. A field inside another has its path: `["metadata", "file_path"]`. */
  readonly path: readonly string[];
  /** `json` for what has no simpler spelling: an object, a list. */
  readonly type: "string" | "integer" | "number" | "boolean" | "json";
}
