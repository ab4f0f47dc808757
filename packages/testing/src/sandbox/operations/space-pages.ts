import { seesResources } from "../access/grants.ts";
import { viewerOf } from "../access/roles.ts";
import type { Owner, SpaceRecord } from "../world/records.ts";
import type { SpaceWalk } from "../world/space-index.ts";
import type { Call, PageLink } from "./handler.ts";
import { Refusal } from "./refusal.ts";

/** How many spaces a page holds unless the request says so. The document says the same. */
const defaultSize = 30;

/** One page of an owner's spaces, and what leads to its neighbours. */
export interface SpacePage {
  readonly spaces: readonly SpaceRecord[];
  readonly links: readonly PageLink[];
}

/**
 * The page that a request asks for, in the order of the spaces' numbers. A cursor names the space that it stands
 * beside, so that pages neither skip nor repeat one while others come and go; it may itself be gone.
 *
 * @throws Refusal 400 for a cursor that is none
 */
export function findPage(call: Call, owner: Owner): SpacePage {
  const { query } = call;
  const size = Number(query["per_page"] ?? defaultSize);
  const after = readCursor(query["after"], "after") ?? 0;
  const before = readCursor(query["before"], "before") ?? Number.POSITIVE_INFINITY;
  const { above, below } = createWalk(call, owner);

  const spaces: SpaceRecord[] = [];
  // A cursor at the end of the page alone fills it from there; in any other case it fills from its beginning.
  if (query["before"] && !query["after"]) {
    for (let space = below(before); space && spaces.length < size; space = below(space.number)) spaces.unshift(space);
  } else {
    for (let space = above(after); space && space.number < before && spaces.length < size; ) {
      spaces.push(space);
      space = above(space.number);
    }
  }
  const first = spaces[0]?.number ?? (query["after"] ? after + 1 : before);
  const last = spaces.at(-1)?.number ?? (query["after"] ? after : before - 1);
  const links: PageLink[] = [];
  if (above(last) !== undefined) links.push({ rel: "next", query: { after: writeCursor(last) } });
  if (below(first) !== undefined) {
    links.push({ rel: "prev", query: { before: writeCursor(first) } }, { rel: "first", query: {} });
  }
  return { spaces, links };
}

/** Leaves out what the token does not reach. */
function createWalk({ world, actor }: Call, owner: Owner): SpaceWalk {
  const walk = world.spaces(owner, viewerOf(world, actor, owner));
  const until = (step: (number: number) => SpaceRecord | undefined) => (number: number) => {
    let space = step(number);
    while (space !== undefined && !seesResources(world, actor, space)) space = step(space.number);
    return space;
  };
  return { above: until(walk.above), below: until(walk.below) };
}

/** Like the API's own cursors: Base64 with its padding, which a URL must escape. */
function writeCursor(number: number): string {
  return btoa(`cursor:v2:${number}`);
}

function readCursor(cursor: string | undefined, name: string): number | undefined {
  if (!cursor) return undefined;
  const number = /^cursor:v2:(\d{1,15})$/.exec(decode(cursor))?.[1];
  if (number === undefined) {
    throw new Refusal(400, `${name} is not a cursor of this API: take it from the Link header, unchanged.`);
  }
  return Number(number);
}

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return "";
  }
}
