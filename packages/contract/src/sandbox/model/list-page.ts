import type { Place } from "./command.ts";
import type { ModelSpace } from "./model-world.ts";

/** A page, and the places that its links lead to. */
export interface ModelPage {
  readonly items: readonly ModelSpace[];
  readonly links: Readonly<Record<string, Place>>;
}

/**
 * A page of the spaces that somebody may read, in the order of their numbers. A cursor is a place between spaces, so
 * that it stays where it is when they come and go.
 */
export function listPage(readable: readonly ModelSpace[], size: number, place: Place = { after: 0 }): ModelPage {
  const spaces = [...readable].sort((one, other) => one.number - other.number);
  const items =
    "after" in place
      ? spaces.filter(({ number }) => number > place.after).slice(0, size)
      : spaces.filter(({ number }) => number < place.before).slice(-size);
  const first = items[0]?.number ?? ("after" in place ? place.after + 1 : place.before);
  const last = items.at(-1)?.number ?? first - 1;
  return {
    items,
    links: {
      ...(spaces.some(({ number }) => number > last) && { next: { after: last } }),
      ...(spaces.some(({ number }) => number < first) && { prev: { before: first } }),
    },
  };
}
