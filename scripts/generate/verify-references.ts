import { DocumentError, type DocumentPlace } from "./document-error.ts";
import { isObject, type Json } from "./json.ts";
import { resolvePointer } from "./json-pointer.ts";

/**
 * Requires of every local reference of a document that there is something to find, in the end: a reference to a
 * reference to itself has nothing. (A schema that contains itself under a property or in a list is something.)
 *
 * @throws {DocumentError} at the first place that has the reference.
 */
export function verifyReferences(document: Json, references: ReadonlyMap<string, DocumentPlace>): void {
  for (const [reference, place] of references) {
    const chain = [reference];
    for (let next = follow(document, reference, place); next !== undefined; next = follow(document, next, place)) {
      if (chain.includes(next)) {
        throw new DocumentError(`references go round in a circle: ${[...chain, next].join(" → ")}`, place);
      }
      chain.push(next);
    }
  }
}

function follow(document: Json, reference: string, place: DocumentPlace): string | undefined {
  if (!/^#\/(?:components|paths|webhooks|\$defs)\//.test(reference)) {
    throw new DocumentError(`"${reference}" is neither in components nor in paths or webhooks`, place);
  }
  const value = resolvePointer(document, reference.slice(1));
  if (value === undefined) throw new DocumentError(`"${reference}" does not exist`, place);
  const next = isObject(value) ? value["$ref"] : undefined;
  return typeof next === "string" && next.startsWith("#") ? next : undefined;
}
