import type { ClientKey } from "../keys/client-key.ts";
import { routeSegments } from "../keys/route-segments.ts";
import { type Family, families, type Thing } from "./family.ts";

/** A mutation under way, and what the structure of its path says of it. */
export interface Change {
  readonly client: ClientKey;
  readonly method: string;
  /** The path's segments, as in keys. */
  readonly place: readonly string[];
  readonly body: Thing;
  /** The collection that the thing is in, or that it is added to; absent where the path does not end in a family. */
  readonly collection?: { readonly place: readonly string[]; readonly family: Family };
  /** Whether the thing is gone if this succeeds. */
  readonly removes: boolean;
  /** Other mutations that were under way at the same time. */
  readonly rivals: Set<Change>;
  /** What has come of it so far. */
  outcome?: { readonly data: unknown } | { readonly error: unknown };
}

/** What a change is made of. */
export interface ChangeParts {
  readonly client: ClientKey;
  readonly route: string;
  readonly path: unknown;
  readonly body: unknown;
}

/** Reads off a route's structure what a mutation is about. */
export function newChange({ client, route, path, body }: ChangeParts): Change {
  const [method = "", template = ""] = route.split(" ");
  const place = routeSegments(route, path);
  const words = template.split("/").slice(1);
  const last = words.findLastIndex((word) => !word.startsWith("{"));
  const family = families.get(words[last] ?? "");
  const fields: Thing = Object(body);
  return {
    client,
    method,
    place,
    body: fields,
    ...(family && { collection: { place: place.slice(0, last + 1), family } }),
    removes: method === "DELETE" || family?.removes?.(fields) === true,
    rivals: new Set(),
  };
}

/**
 * Whether a change may alter what is at a place in the tree: at its own, above it (its collection, whatever that is in,
 * and the collection of that), and below it what it removes or names in its body: `resources_attributes` is about what
 * is below `resources`.
 */
export function reaches(change: Change, place: readonly string[]): boolean {
  if (startsWith(change.place, place)) {
    return true;
  }
  const next = place[change.place.length];
  return startsWith(place, change.place) && (change.removes || isGone(change) || `${next}_attributes` in change.body);
}

/** Whether one place is another or below it. */
export function startsWith(place: readonly string[], start: readonly string[]): boolean {
  return start.every((segment, index) => segment === place[index]);
}

/** Whether the answer says that the thing is not there (any more). */
function isGone({ outcome, removes }: Change): boolean {
  if (outcome && "error" in outcome) {
    return Object(outcome.error).status === 404;
  }
  return outcome !== undefined && removes;
}
