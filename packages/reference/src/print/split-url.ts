/** Where a request goes, in two parts. */
export interface SplitUrl {
  /** The API's address, without a slash at its end. */
  readonly baseUrl: string;
  /** Path and query, as they are sent. */
  readonly target: string;
}

/** Splits the address of a request where its route's template begins. */
export function splitUrl(url: string, route: string): SplitUrl {
  const template = route.slice(route.indexOf(" ") + 1);
  const pattern = template
    .split(/\{[^{}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^/?]+");
  const [, query = ""] = /^[^?]*(\?.*)?$/s.exec(url) ?? [];
  const address = url.slice(0, url.length - query.length);
  const [path = new URL(url).pathname] = new RegExp(`${pattern}$`).exec(address) ?? [];
  return { baseUrl: address.slice(0, address.length - path.length), target: path + query };
}
