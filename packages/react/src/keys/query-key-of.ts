import type { QueryKey } from "@tanstack/react-query";
import type { Call } from "../queries/send.ts";
import { clientKey } from "./client-key.ts";
import { routeSegments } from "./route-segments.ts";

/** The last part of a key: it tells the entries at one place of the tree apart. */
export interface Terminal {
  readonly type: "single" | "infinite";
  readonly query?: Readonly<Record<string, unknown>>;
}

/** The key of a query: the client, the path's segments, and how it is read. */
export function queryKeyOf({ client, route, path, query }: Call, type: Terminal["type"]): QueryKey {
  const given = Object.entries(Object(query)).filter(([, value]) => value !== undefined);
  const terminal: Terminal = given.length > 0 ? { type, query: Object.fromEntries(given) } : { type };
  return [...clientKey(client), ...routeSegments(route, path), terminal];
}

/** The path's segments of a key. */
export function segmentsOf(key: QueryKey): string[] {
  return key.slice(3).filter((segment) => typeof segment === "string");
}
