import { isDeepStrictEqual } from "node:util";

/** A document that is being edited. */
export type Editable = null | boolean | number | string | Editable[] | EditableObject;

export interface EditableObject {
  [key: string]: Editable;
}

/** The keys that lead to a place in a document. */
export type Place = readonly (string | number)[];

/**
 * A small change of a document. Each throws when the place is not as the edit expects it, so that a pair never goes on
 * comparing a document with itself after the document has moved on.
 */
export type Edit = (document: EditableObject) => void;

/** Puts something where nothing is. In a list, the place's last key is the index that it gets; `-1` stands for the end. */
export function add(place: Place, value: Editable): Edit {
  return (document) => {
    const { parent, key } = parentOf(document, place);
    if (Array.isArray(parent)) parent.splice(key === -1 ? parent.length : Number(key), 0, copy(value));
    else if (Object.hasOwn(parent, key)) throw new Error(`${print(place)} is there already`);
    else parent[key] = copy(value);
  };
}

/** Takes away what is there. */
export function remove(place: Place): Edit {
  return (document) => {
    read(document, place);
    const { parent, key } = parentOf(document, place);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  };
}

/** Puts something in the place of what is there, which it differs from. */
export function replace(place: Place, value: Editable): Edit {
  return (document) => {
    if (isDeepStrictEqual(read(document, place), value)) throw new Error(`${print(place)} is ${JSON.stringify(value)}`);
    const { parent, key } = parentOf(document, place);
    Object.assign(parent, { [key]: copy(value) });
  };
}

/** Takes a value out of the list at a place. */
export function takeOut(place: Place, value: Editable): Edit {
  return (document) => {
    const list = read(document, place);
    const index = Array.isArray(list) ? list.findIndex((each) => isDeepStrictEqual(each, value)) : -1;
    if (!Array.isArray(list) || index < 0) throw new Error(`${print(place)} does not list ${JSON.stringify(value)}`);
    list.splice(index, 1);
  };
}

/** Gives what is at a place another key; the order of keys stays. */
export function rename(place: Place, to: string): Edit {
  return (document) => {
    read(document, place);
    const { parent, key } = parentOf(document, place);
    if (Array.isArray(parent) || Object.hasOwn(parent, to)) throw new Error(`${print(place)} cannot become ${to}`);
    reorder(
      parent,
      Object.entries(parent).map(([name, value]) => [name === key ? to : name, value]),
    );
  };
}

/** Renames a component, and whatever refers to it. */
export function renameComponent(kind: string, from: string, to: string): Edit {
  return (document) => {
    rename(["components", kind, from], to)(document);
    replaceReferences(document, `#/components/${kind}/${from}`, `#/components/${kind}/${to}`);
  };
}

/** Turns the order of a list, or of an object's keys, around. */
export function turnAround(place: Place): Edit {
  return (document) => {
    const there = read(document, place);
    if (Array.isArray(there)) there.reverse();
    else if (isObject(there)) reorder(there, Object.entries(there).reverse());
    else throw new Error(`${print(place)} has no order`);
  };
}

/** Writes a schema that extends others by `allOf` as one object with all of their fields. */
export function writeOut(place: Place): Edit {
  return (document) => {
    const { allOf, ...rest } = asObject(read(document, place), place);
    if (!Array.isArray(allOf)) throw new Error(`${print(place)} extends nothing`);
    const parts = allOf.map((part) => {
      const { $ref: reference, ...own } = asObject(part, place);
      return typeof reference === "string" ? asObject(read(document, reference.slice(2).split("/")), place) : own;
    });
    const properties = Object.assign({}, ...parts.map((part) => part["properties"]));
    const required = parts.flatMap((part) => (Array.isArray(part["required"]) ? part["required"] : []));
    replace(place, { ...rest, type: "object", properties, required })(document);
  };
}

/** One edit after the other. */
export function both(...edits: readonly Edit[]): Edit {
  return (document) => {
    for (const edit of edits) edit(document);
  };
}

/** What is at a place. */
function read(document: EditableObject, place: Place): Editable {
  let there: Editable | undefined = document;
  for (const key of place) {
    there = Array.isArray(there) ? there[Number(key)] : isObject(there) ? there[key] : undefined;
    if (there === undefined) throw new Error(`the document has nothing at ${print(place)}`);
  }
  return there;
}

function parentOf(document: EditableObject, place: Place) {
  const parent = read(document, place.slice(0, -1));
  const key = place.at(-1);
  if (key === undefined || (!Array.isArray(parent) && !isObject(parent))) throw new Error(`nothing at ${print(place)}`);
  return { parent, key };
}

function reorder(object: EditableObject, entries: readonly (readonly [string, Editable])[]): void {
  for (const key of Object.keys(object)) delete object[key];
  Object.assign(object, Object.fromEntries(entries));
}

function replaceReferences(value: Editable, from: string, to: string): void {
  if (Array.isArray(value)) for (const each of value) replaceReferences(each, from, to);
  if (!isObject(value)) return;
  if (value["$ref"] === from) value["$ref"] = to;
  for (const each of Object.values(value)) replaceReferences(each, from, to);
}

function asObject(value: Editable, place: Place): EditableObject {
  if (!isObject(value)) throw new Error(`${print(place)} is no object`);
  return value;
}

function copy(value: Editable): Editable {
  return structuredClone(value);
}

function isObject(value: Editable | undefined): value is EditableObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function print(place: Place): string {
  return place.join(" → ");
}
