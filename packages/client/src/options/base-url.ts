import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { parseUrl } from "./parse-url.ts";

/** Which server a client talks to: one of the two, or neither for github.com. */
export interface ServerOptions {
  /**
   * The host one opens in a browser: `github.com`, `octocorp.ghe.com`, or that of a GitHub Enterprise Server.
   * @default "github.com"
   */
  readonly host?: string | undefined;
  /**
   * The API's own address, for a mock or a proxy: `http://127.0.0.1:4010`. It holds no credentials, query or fragment.
   * In a browser a path such as `/api` is taken to be on the page's origin.
   * @default "https://api.github.com"
   */
  readonly baseUrl?: string | undefined;
}

/**
 * The address that every path is appended to: absolute, without a slash at its end. No message shows the value, which
 * may hold a password.
 */
export function resolveBaseUrl({ host, baseUrl = addressOf(host ?? "github.com") }: ServerOptions): string {
  const url = parseUrl(baseUrl, globalThis.location?.href);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new InvalidRequestError("The base URL must be http(s), without credentials, query or fragment.");
  }
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

/** https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#path */
function addressOf(host: string): string {
  const name = host.replace(/^api\./, "");
  if (/^(github\.com|[\w-]+\.ghe\.com)$/.test(name)) {
    return `https://api.${name}`;
  }
  // An address without a host is refused: `https:///api/v3` would be one whose host is `api`.
  return /^[\w.-]+(:\d+)?$/.test(host) ? `https://${host}/api/v3` : "//";
}
