import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { ClientOptions } from "../options/client-options.ts";
import type { DocumentHeaders } from "../options/document-options.ts";

/** Headers as they are sent: names in lower case. */
export type HeaderRecord = Record<string, string>;

/** What every request carries: GitHub's own headers, or those of another document. */
export function defaultHeaders({
  apiVersion = "2026-03-10",
  userAgent,
  headers = { accept: "application/vnd.github+json", "x-github-api-version": apiVersion },
}: ClientOptions & DocumentHeaders): HeaderRecord {
  return setHeaders(
    {},
    {
      ...headers,
      // GitHub refuses requests without one, and outside browsers not every runtime sends its own.
      "user-agent": globalThis.document ? undefined : `${userAgent ? `${userAgent} ` : ""}copilot-spaces-client`,
    },
  );
}

/** Puts `extra` over `headers`; `undefined` removes. Runtimes print a header they refuse, so none gets that far. */
export function setHeaders(headers: HeaderRecord, extra: Readonly<Record<string, string | undefined>>): HeaderRecord {
  for (const [name, value] of Object.entries(extra)) {
    const key = name.toLowerCase();
    if (value === undefined) {
      delete headers[key];
    } else if (/^[\w!#$%&'*+.^`|~-]+$/.test(key) && !/[^\t -~\x80-\xff]/.test(value)) {
      headers[key] = `${value}`;
    } else {
      throw new InvalidRequestError("A header holds a character that no header has.");
    }
  }
  return headers;
}
