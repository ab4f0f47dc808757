import type { PageLink } from "../operations/handler.ts";

/** Query parameters that say which page a request is about. */
const pageParameters = ["after", "before", "page"];

/** `Link` (RFC 8288) with absolute URLs on the request's own origin; `undefined` where there is only one page. */
export function linkHeader(url: URL, links: readonly PageLink[]): string | undefined {
  const values = links.map(({ rel, query }) => {
    const target = new URL(url);
    target.hash = "";
    for (const name of pageParameters) target.searchParams.delete(name);
    for (const [name, value] of Object.entries(query)) target.searchParams.set(name, value);
    return `<${target}>; rel="${rel}"`;
  });
  return values.length > 0 ? values.join(", ") : undefined;
}
