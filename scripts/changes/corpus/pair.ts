import type { Bump } from "../change-report.ts";
import type { Edit } from "./edits.ts";

/** What a change is to ask of each package: the level of all but those named. */
export interface Expected {
  readonly all: Bump;
  readonly openapi?: Bump;
  readonly types?: Bump;
  readonly client?: Bump;
  readonly react?: Bump;
  readonly testing?: Bump;
  /** The package `copilot-spaces`. */
  readonly cli?: Bump;
}

/** Two documents, and what the change from the one to the other asks of each package. */
export interface Pair extends Direction {
  /** Makes the base out of the real document, which it is itself where this is absent. */
  readonly base?: Edit;
  /** Makes the revision out of the real document, which it is itself where this is absent. */
  readonly revision?: Edit;
}

interface Direction {
  /** What changes, as a sentence: "an operation is removed". */
  readonly name: string;
  readonly expected: Expected;
  /** Why these levels, where they are not obvious. */
  readonly why?: string;
}

/** A change of the real document, and where it is told the change back to it: what the one adds, the other removes. */
export function change(edit: Edit, there: Direction, back?: Direction): readonly Pair[] {
  return [{ ...there, revision: edit }, ...(back === undefined ? [] : [{ ...back, base: edit }])];
}
