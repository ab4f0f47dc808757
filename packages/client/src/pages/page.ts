import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import { parseUrl } from "../options/parse-url.ts";
import type { AnswerFacts } from "../types/result.ts";
import { readLinks } from "./link-header.ts";

/** One page of a list, as plain data: store it, and take the list up again from either cursor. */
export interface Page<Item> {
  readonly items: Item[];
  /** The cursor of the page after this one, for `after`. `undefined` on the last page. */
  readonly next: string | undefined;
  /** The cursor of the page before this one, for `before`. `undefined` on the first page. */
  readonly previous: string | undefined;
}

/** An error about an answer whose page or links cannot be used. */
export function unusablePage({ route, headers }: AnswerFacts, why: string): InvalidResponseError {
  return new InvalidResponseError(why, { route, headers, status: 200 });
}

/**
 * Makes a page of an answer's items. Of its `Link` header only the cursors are taken: where the next request goes is
 * not for the server to say.
 * @param items - what the answer's body lists
 * @param origin - the API's own: `https://api.github.com`
 * @throws {@link InvalidResponseError} where there are no items, or a link is malformed or leads to another origin
 * @example
 * const answer = await client.request("GET /orgs/{org}/copilot-spaces", { path: { org: "octo-org" } });
 * if (answer.status === 200) {
 *   const { items, next } = readPage(answer, answer.data.spaces, new URL(client.baseUrl).origin);
 * }
 */
export function readPage<Item>(answer: AnswerFacts, items: Item[] | undefined, origin: string): Page<Item> {
  if (!Array.isArray(items)) {
    throw unusablePage(answer, "the list is missing");
  }
  const links = readLinks(answer.headers.get("link") ?? "");
  if (!links) {
    throw unusablePage(answer, "the Link header is malformed");
  }
  const cursor = (relation: string, parameter: string): string | undefined => {
    const target = links.get(relation);
    if (target === undefined) {
      return undefined;
    }
    const url = parseUrl(target, origin);
    const value = url?.href.startsWith(`${origin}/`) && url.searchParams.get(parameter);
    if (!value) {
      throw unusablePage(answer, "a link leads to another origin or has no cursor");
    }
    return value;
  };
  return { items, next: cursor("next", "after"), previous: cursor("prev", "before") };
}
