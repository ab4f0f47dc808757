import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../process/workspace.ts";
import type { Source } from "../sources/source.ts";
import type { EditableObject } from "./edits.ts";
import type { Pair } from "./pair.ts";

const text = readFileSync(join(root, "spec/dist/openapi.json"), "utf8");

/** The two documents of a pair, made of the real one. */
export function documentsOf(pair: Pair): { readonly base: Source; readonly revision: Source } {
  const [base, revision] = [pair.base, pair.revision].map((edit, index): Source => {
    const document: EditableObject = JSON.parse(text);
    edit?.(document);
    return { label: index === 0 ? "base" : "revision", document };
  });
  if (base === undefined || revision === undefined) throw new Error("a pair has two documents");
  return { base, revision };
}
