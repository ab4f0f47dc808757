import type { SpaceRecord } from "./records.ts";
import { createSortedNumbers, type SortedNumbers } from "./sorted-numbers.ts";

/** Who looks at an owner's spaces, as far as the index is concerned. */
export interface Viewer {
  /** Sees every space, as the owner does. */
  readonly everything: boolean;
  /** Sees the spaces whose base role lets people in. */
  readonly open: boolean;
  readonly userId: number;
  readonly teamIds: readonly number[];
}

/**
 * One owner's spaces, by number and by who may see them: a page costs the same among 100 spaces and among 100,000, also
 * for somebody who may see three of them.
 */
export interface SpaceIndex {
  get(number: number): SpaceRecord | undefined;
  put(space: SpaceRecord): void;
  delete(number: number): void;
  visibleTo(viewer: Viewer): SpaceWalk;
}

/** Steps from space to space, in the order of their numbers. */
export interface SpaceWalk {
  /** The first space after a number. */
  above(number: number): SpaceRecord | undefined;
  /** The last space before a number. */
  below(number: number): SpaceRecord | undefined;
}

/** An index of no spaces. */
export function createSpaceIndex(): SpaceIndex {
  const spaces = new Map<number, SpaceRecord>();
  const all = createSortedNumbers();
  const open = createSortedNumbers();
  const shared = new Map<string, SortedNumbers>();

  const sharedWith = (key: string): SortedNumbers => {
    const known = shared.get(key) ?? createSortedNumbers();
    shared.set(key, known);
    return known;
  };
  const remove = ({ number, ...space }: SpaceRecord): void => {
    all.remove(number);
    open.remove(number);
    for (const key of viewerKeys(space)) shared.get(key)?.remove(number);
  };
  const visible = (viewer: Viewer): SortedNumbers[] => {
    if (viewer.everything) return [all];
    const keys = [userKey(viewer.userId), ...viewer.teamIds.map(teamKey)];
    return [...(viewer.open ? [open] : []), ...keys.flatMap((key) => shared.get(key) ?? [])];
  };
  const at = (numbers: readonly number[], choose: (...numbers: number[]) => number): SpaceRecord | undefined =>
    numbers.length > 0 ? spaces.get(choose(...numbers)) : undefined;

  return {
    get: (number) => spaces.get(number),
    put(space) {
      const { number } = space;
      const previous = spaces.get(number);
      if (previous !== undefined) remove(previous);
      spaces.set(number, space);
      all.add(number);
      if (space.base_role !== "no_access") open.add(number);
      for (const key of viewerKeys(space)) sharedWith(key).add(number);
    },
    delete(number) {
      const space = spaces.get(number);
      if (space === undefined) return;
      remove(space);
      spaces.delete(number);
    },
    visibleTo(viewer) {
      const lists = visible(viewer);
      return {
        above: (number) =>
          at(
            lists.flatMap((list) => list.above(number) ?? []),
            Math.min,
          ),
        below: (number) =>
          at(
            lists.flatMap((list) => list.below(number) ?? []),
            Math.max,
          ),
      };
    },
  };
}

function viewerKeys({ creator_id, collaborators }: Pick<SpaceRecord, "creator_id" | "collaborators">): string[] {
  return [
    userKey(creator_id),
    ...collaborators.map(({ actor_type, actor_id }) => (actor_type === "User" ? userKey : teamKey)(actor_id)),
  ];
}

function userKey(id: number): string {
  return `user ${id}`;
}

function teamKey(id: number): string {
  return `team ${id}`;
}
