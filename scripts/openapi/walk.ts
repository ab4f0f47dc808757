import { type DocumentKind, documentShape } from "../generate/document-shape.ts";
import { getKey, isArray, isObject, type Json, type JsonObject } from "../generate/json.ts";
import { formatPointer } from "../generate/json-pointer.ts";

/** One object of the document that the specification knows: an operation, a schema, an example. */
export interface DocumentNode {
  readonly kind: DocumentKind;
  readonly value: JsonObject;
  /** The keys that lead to it. */
  readonly keys: readonly (string | number)[];
  /** The same as a JSON pointer. */
  readonly pointer: string;
}

const walks = new WeakMap<JsonObject, readonly DocumentNode[]>();

/**
 * Every object of a bundled document, each once: references are not followed, what they name is a node of its own. The
 * document must not change afterwards, because every rule walks it and the nodes are kept.
 */
export function walk(document: JsonObject): readonly DocumentNode[] {
  const known = walks.get(document);
  if (known !== undefined) return known;
  const nodes: DocumentNode[] = [];
  walks.set(document, nodes);
  visit(document, "document", []);
  return nodes;

  function visit(value: Json | undefined, kind: DocumentKind, keys: readonly (string | number)[]): void {
    if (!isObject(value)) return;
    nodes.push({ kind, value, keys, pointer: formatPointer(keys) });
    for (const [key, field] of Object.entries(documentShape[kind])) {
      const child = getKey(value, key);
      if (isArray(child)) {
        for (const [index, item] of child.entries()) visit(item, field.kind, [...keys, key, index]);
      } else if (field.holds === "map" && isObject(child)) {
        for (const [name, item] of Object.entries(child)) {
          if (!name.startsWith("x-") || field.kind === "header") visit(item, field.kind, [...keys, key, name]);
        }
      } else {
        visit(child, field.kind, [...keys, key]);
      }
    }
  }
}
