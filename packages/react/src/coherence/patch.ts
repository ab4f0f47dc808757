import type { Change } from "./change.ts";
import { startsWith } from "./change.ts";
import type { Family, Thing } from "./family.ts";

/**
 * What data looks like with a change in it: as the body will have it while there is no answer, as the answer has it
 * afterwards. The very same data where the change does not show there.
 * @param place - where in the tree the data is
 */
export function patch(data: unknown, place: readonly string[], change: Change): unknown {
  const { collection } = change;
  if (!collection || !isThing(data) || !shows(change, collection.family)) {
    return data;
  }
  const edit = (things: readonly unknown[]): readonly unknown[] => editList(things, change, collection);
  if (samePlace(place, collection.place)) {
    return Array.isArray(data["pages"])
      ? editFields(data, ["pages"], (pages) =>
          keep(
            pages,
            pages.map((page) => editFields(page, undefined, edit)),
          ),
        )
      : editFields(data, undefined, edit);
  }
  if (samePlace(place, change.place)) {
    return change.method === "PUT" && !change.removes ? merge(data, change, true) : data;
  }
  // What a collection is in may show it too: a space its resources, as `resources_attributes`.
  const parent = collection.place.slice(0, -1);
  return samePlace(place, parent) ? editFields(data, [`${collection.place.at(-1)}_attributes`], edit) : data;
}

/** The thing that a successful answer holds. */
export function answeredThing({ outcome }: Change): Thing | undefined {
  return outcome && "data" in outcome && isThing(outcome.data) ? outcome.data : undefined;
}

/** Whether a change shows yet; and where a new thing belongs in pages, only the server knows. */
function shows({ method, outcome }: Change, { optimistic, paged }: Family): boolean {
  return outcome ? method !== "POST" || !paged : optimistic.includes(method);
}

type Edit = (things: readonly unknown[]) => readonly unknown[];

/** Edits lists in the given fields, or in any. */
function editFields(data: unknown, fields: readonly string[] | undefined, edit: Edit): unknown {
  if (!isThing(data)) {
    return data;
  }
  const edited = Object.entries(data).flatMap(([name, value]) => {
    const list = Array.isArray(value) && (fields?.includes(name) ?? true) ? edit(value) : value;
    return list === value ? [] : [[name, list]];
  });
  return edited.length > 0 ? { ...data, ...Object.fromEntries(edited) } : data;
}

function editList(
  things: readonly unknown[],
  change: Change,
  { place, family }: { readonly place: readonly string[]; readonly family: Family },
): readonly unknown[] {
  const answer = answeredThing(change);
  if (change.method === "POST") {
    const added = answer ?? temporaryThing(change);
    const [name] = family.names(added);
    const known = things.findIndex((thing) => isThing(thing) && family.names(thing)[0] === name);
    return known < 0 ? [...things, added] : things.with(known, added);
  }
  const name = change.place.slice(place.length).join("/");
  const isIt = (thing: unknown): boolean => isThing(thing) && family.names(thing).includes(name);
  const edited = change.removes
    ? things.filter((thing) => !isIt(thing))
    : things.map((thing) => (isIt(thing) && isThing(thing) ? merge(thing, change, false) : thing));
  return keep(things, edited);
}

/** A thing with the fields that a change gives it: in a list, which shows less of it, those that are there. */
function merge(thing: Thing, change: Change, whole: boolean): Thing {
  const fields = Object.entries(answeredThing(change) ?? change.body).filter(
    ([name, value]) => !name.endsWith("_attributes") && (whole || name in thing) && thing[name] !== value,
  );
  return fields.length > 0 ? { ...thing, ...Object.fromEntries(fields) } : thing;
}

const temporaryThings = new WeakMap<Change, Thing>();
let lastTemporaryId = 0;

/** What is shown of a thing that has no answer yet. Its id is below 0, so that it is nobody else's. */
function temporaryThing(change: Change): Thing {
  const time = new Date().toISOString();
  const thing = temporaryThings.get(change) ?? {
    id: --lastTemporaryId,
    ...change.body,
    created_at: time,
    updated_at: time,
  };
  temporaryThings.set(change, thing);
  return thing;
}

/** The list as it was, if nothing in it has changed. */
function keep(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.length === before.length && after.every((thing, index) => thing === before[index]) ? before : after;
}

function samePlace(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && startsWith(one, other);
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
