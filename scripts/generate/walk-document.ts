import { type DocumentField, type DocumentKind, documentShape } from "./document-shape.ts";
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
  /** Called with a map that is a reference itself, which the specification does not know and some documents have. */
  enterReferredMap?(value: JsonObject, reference: string, kind: DocumentKind): void;
}

/** Walks through the objects of the specification that a value holds, and through nothing else. */
export function walkDocument(value: Json, kind: DocumentKind, visitor: DocumentVisitor): void {
  if (!isObject(value) || !visitor.enter(value, kind)) return;
  if (kind === "callback" && typeof value["$ref"] !== "string") walkMap(value, "pathItem", visitor);
  const shape = documentShape[kind];
  for (const key of Object.keys(value)) {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (field === undefined) continue;
    visitor.keys.push(key);
    const child = getKey(value, key) ?? null;
    walkField(child, field, visitor);
    visitor.keys.pop();
  }
}

/** Walks through what stands under a key: an object, a list or a map of them. */
export function walkField(value: Json, { kind, holds }: DocumentField, visitor: DocumentVisitor): void {
  if (holds === "map") walkMap(value, kind, visitor);
  else if (isArray(value)) walkList(value, kind, visitor);
  else walkDocument(value, kind, visitor);
}

function walkMap(value: Json, kind: DocumentKind, visitor: DocumentVisitor): void {
  if (!isObject(value)) return;
  const reference = getKey(value, "$ref");
  if (typeof reference === "string") {
    visitor.enterReferredMap?.(value, reference, kind);
    return;
  }
  for (const key of Object.keys(value)) {
    if (kind === "pathItem" && key.startsWith("x-")) continue;
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
