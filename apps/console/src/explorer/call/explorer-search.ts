import { decodePermalink, encodePermalink, type Permalink } from "@copilot-spaces/reference/print";

/** The search parameters of the explorer: a permalink, each part of it the JSON that `encodePermalink` writes. */
export interface ExplorerSearch {
  /** An `operationId`, or the route of what the document does not have. */
  readonly operation?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: string;
  readonly body?: string;
}

const names = ["operation", "path", "query", "headers", "body"] as const;

/** Keeps what the explorer knows of an address. */
export function readExplorerSearch(search: Readonly<Record<string, unknown>>): ExplorerSearch {
  const known = names.flatMap((name) => {
    const value = search[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The call that an address holds; `undefined` for none. */
export function linkOfSearch(search: ExplorerSearch): Permalink | undefined {
  return decodePermalink(`?${new URLSearchParams(Object.entries(search))}`);
}

/** The address that holds a call, never with a token. */
export function searchOfLink(link: Permalink): ExplorerSearch {
  const [, search = ""] = encodePermalink(link).split("?");
  return readExplorerSearch(Object.fromEntries(new URLSearchParams(search)));
}
