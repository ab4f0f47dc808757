import type { Server } from "../../account/parse-server.ts";
import { usageProblem } from "../../problem.ts";
import { quote } from "../quote.ts";

/** The segments of a URL's path, decoded, by what it may be an address of. A server can be both on one host. */
export interface ServerAddress {
  readonly web?: readonly string[];
  readonly api?: readonly string[];
}

/**
 * Reads a URL of the server that requests go to: of the site that people open, or of its API. Query and fragment do not
 * matter.
 *
 * @returns `undefined` for text that is no URL
 * @throws {Problem} for a URL of another server
 */
export function readServerAddress(text: string, server: Server): ServerAddress | undefined {
  if (!/^https?:/i.test(text)) return undefined;
  const url = parseUrl(text);
  if (url === undefined) throw usageProblem("That URL cannot be read.", "Copy it from the address bar.");
  // Not shown: there may be a password in it.
  if (url.username !== "" || url.password !== "") throw usageProblem("A URL must not hold a user name or a password.");
  const base = new URL(server.baseUrl);
  const prefix = base.pathname.replace(/\/+$/, "");
  const onApi = url.origin === base.origin && `${url.pathname}/`.startsWith(`${prefix}/`);
  const onWeb = url.host === server.host || url.origin === server.host;
  if (!onApi && !onWeb) {
    throw usageProblem(
      `${quote(text)} is on ${url.host}, and requests go to ${server.host}.`,
      `Say where to send them: \`${serverFlag(url)}\`.`,
    );
  }
  return {
    ...(onApi ? { api: segmentsOf(url.pathname.slice(prefix.length)) } : {}),
    ...(onWeb ? { web: segmentsOf(url.pathname) } : {}),
  };
}

/** How one says that requests should go to where a URL is. */
function serverFlag({ protocol, port, host, origin }: URL): string {
  return protocol === "https:" && port === "" ? `--host ${host.replace(/^(api|www)\./, "")}` : `--base-url ${origin}`;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function segmentsOf(path: string): readonly string[] {
  try {
    return path
      .split("/")
      .filter((segment) => segment !== "")
      .map(decodeURIComponent);
  } catch {
    throw usageProblem(`${quote(path)} is not encoded as a URL is.`);
  }
}
