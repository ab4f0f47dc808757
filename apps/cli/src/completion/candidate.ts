/** Something that the word being typed could become. */
export interface Candidate {
  readonly value: string;
  /** A few words, for shells that show them. */
  readonly description: string;
}

/** What a shell is offered. */
export interface Offer {
  readonly candidates: readonly Candidate[];
  /** Whether the shell is to offer its files as well. */
  readonly files?: boolean;
  /** Whether the word goes on behind a candidate, so that no space follows it. */
  readonly goesOn?: boolean;
}

/** No candidates. */
export const nothing: Offer = { candidates: [] };
