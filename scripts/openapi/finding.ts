/** Where a problem is: a JSON pointer (RFC 6901) into the bundled document, or a file below the document's folder. */
export type FindingPlace = { readonly pointer: string } | { readonly file: string };

/** What a rule does not accept. */
export interface Problem {
  readonly place: FindingPlace;
  /** What is wrong, in one line. */
  readonly message: string;
  /** What to do about it, in one line. */
  readonly mend: string;
}

/** A problem, with the rule that found it. */
export interface Finding extends Problem {
  readonly rule: string;
}
