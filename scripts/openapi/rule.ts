import type { JsonObject } from "../generate/json.ts";
import type { Problem } from "./finding.ts";
import type { Inventory } from "./inventory.ts";

/** What the rules look at. */
export interface Specification {
  /** The document in one piece, every `$ref` pointing into it. */
  readonly document: JsonObject;
  /** The files that it was put together from, relative to its folder, with `/`. */
  readonly files: readonly string[];
  /** Every YAML file in the folder, whether the document refers to it or not. */
  readonly filesPresent: readonly string[];
  /** What the document has been agreed to hold. */
  readonly inventory: Inventory;
}

/** One thing that the gate insists on. */
export interface Rule {
  /** kebab-case, as its file. */
  readonly name: string;
  /** What goes wrong without it, in one sentence. */
  readonly why: string;
  readonly check: (specification: Specification) => readonly Problem[] | Promise<readonly Problem[]>;
}
