import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../process/workspace.ts";
import type { Source } from "../sources/source.ts";
import type { Edit, EditableObject } from "./edits.ts";
import type { Pair } from "./pair.ts";

const text = readFileSync(join(root, "spec/dist/openapi.json"), "utf8");

/** One object, so that what is made of it once serves all pairs. */
const unchanged: Source = { label: "the document", document: JSON.parse(text) };

/** The two documents of a pair, made of the real one. */
export function documentsOf({ base, revision }: Pair): { readonly base: Source; readonly revision: Source } {
  return { base: edited(base, "base"), revision: edited(revision, "revision") };
}

function edited(edit: Edit | undefined, label: string): Source {
  if (edit === undefined) return unchanged;
  const document: EditableObject = JSON.parse(text);
  edit(document);
  return { label, document };
}
