import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { parseUrl } from "./parse-url.ts";

/** Which server a client talks to. */
export interface ServerOptions {
  /**
   * The host one opens in a browser: `github.com` or `octocorp.ghe.com`. The API's host is that with `api.` before it.
   * @default "github.com"
   */
  readonly host?: string | undefined;
  /**
   * The API's own address, for a mock, a proxy or a GitHub Enterprise Server: `http://127.0.0.1:4010`. It takes the
   * place of `host`, and holds no credentials, query or fragment.
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
  const address = url && url.origin + url.pathname;
  // Credentials, query and fragment are what else an address can hold.
  if (!address || url.href !== address || !/^https?:$/.test(url.protocol)) {
    throw new InvalidRequestError("The base URL must be http(s), without credentials or query.");
  }
  return address.replace(/\/+$/, "");
}

/** An address without a host, which is refused, stands for what is no host. */
function addressOf(host: string): string {
  return /^[\w.-]+$/.test(host) ? `https://api.${host.replace(/^api\./, "")}` : "//";
}
