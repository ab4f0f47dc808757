import type { JsonObject } from "../../generate/json.ts";

/** One side of a comparison. */
export interface Source {
  /** What people call it: a revision, a tag, a file, `working tree`. */
  readonly label: string;
  /** The document in one piece. Nobody changes it. */
  readonly document: JsonObject;
  /** A folder with the repository as it was there; absent for a document alone, which has the working tree's code. */
  readonly code?: string;
}
