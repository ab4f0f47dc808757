import type { Bump } from "../../change-report.ts";

/** Whose values a type describes: what callers pass in, or what they are given out. */
export type Direction = "in" | "out";

/** One difference of two types. */
export interface TypeChange {
  readonly bump: Bump;
  /** `Space.owner.login`; `[]` for the items of a list. */
  readonly place: string;
  readonly text: string;
  /** The type before and after, as TypeScript writes it. */
  readonly before?: string;
  readonly after?: string;
}
