import { isObject, type Json, type JsonObject } from "../../generate/json.ts";
import { resolvePointer } from "../../generate/json-pointer.ts";
import type { Specification } from "../rule.ts";

/** A document that the gate must refuse: the good one with one small edit. */
export interface KnownBadDocument {
  /** What is wrong with it. */
  readonly name: string;
  /** The rule that has to find it. */
  readonly foundBy: string;
  readonly edit: Edit;
}

/** A change to a copy of the specification. */
export type Edit = (specification: { -readonly [key in keyof Specification]: Specification[key] }) => void;

/** Where the organization's list of spaces is in the document. */
export const spacesPath = "/paths/~1orgs~1{org}~1copilot-spaces";

/** Where one space of an organization is in the document. */
export const spacePath = "/paths/~1orgs~1{org}~1copilot-spaces~1{space_number}";

/** Sets a key of the object at a JSON pointer. */
export function set(pointer: string, key: string, value: Json): Edit {
  return ({ document }) => {
    objectAt(document, pointer)[key] = structuredClone(value);
  };
}

/** Removes a key of the object at a JSON pointer. */
export function remove(pointer: string, key: string): Edit {
  return ({ document }) => {
    const object = objectAt(document, pointer);
    if (!(key in object)) throw new Error(`nothing to remove at ${pointer}/${key}`);
    delete object[key];
  };
}

function objectAt(document: JsonObject, pointer: string): JsonObject {
  const value = resolvePointer(document, pointer);
  if (!isObject(value)) throw new Error(`no object at ${pointer}`);
  return value;
}
