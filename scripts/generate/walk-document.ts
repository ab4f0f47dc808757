import { type DocumentKind, documentShape } from "./document-shape.ts";
import { getKey, isArray, isObject, type Json, type JsonObject } from "./json.ts";

/** What to do on a walk through a document. */
export interface DocumentVisitor {
  /** The keys that lead to the value at hand; the walk changes it as it goes. */
  readonly keys: (string | number)[];
  /**
   * Called with each object of the specification before those in it, and may change it.
   *
   * @returns whether to go on with what is in it.
   */
  enter(value: JsonObject, kind: DocumentKind): boolean;
}

/** Walks through the objects of the specification that a value holds, and through nothing else. */
export function walkDocument(value: Json, kind: DocumentKind, visitor: DocumentVisitor): void {
  if (!isObject(value) || !visitor.enter(value, kind)) return;
  if (kind === "callback") walkMap(value, "pathItem", visitor);
  const shape = documentShape[kind];
  for (const key of Object.keys(value)) {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (field === undefined) continue;
    visitor.keys.push(key);
    const child = getKey(value, key) ?? null;
    if (field.holds === "map") walkMap(child, field.kind, visitor);
    else if (isArray(child)) walkList(child, field.kind, visitor);
    else walkDocument(child, field.kind, visitor);
    visitor.keys.pop();
  }
}

function walkMap(value: Json, kind: DocumentKind, visitor: DocumentVisitor): void {
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) {
    if (kind === "pathItem" && (key.startsWith("x-") || key === "$ref")) continue;
    visitor.keys.push(key);
    walkDocument(getKey(value, key) ?? null, kind, visitor);
    visitor.keys.pop();
  }
}

function walkList(list: readonly Json[], kind: DocumentKind, visitor: DocumentVisitor): void {
  for (const [index, item] of list.entries()) {
    visitor.keys.push(index);
    walkDocument(item, kind, visitor);
    visitor.keys.pop();
  }
}
