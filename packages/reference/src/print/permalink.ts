import type { RequestInput } from "../client-call/request.ts";

/** What an address of the console holds: an operation, and what it is called with. */
export interface Permalink {
  /** An `operationId`, or the route of what the document does not have. */
  readonly operation: string;
  readonly input: RequestInput;
}

/** The headers that an address may hold: none of them is anybody's secret. */
const shownHeaders = ["accept", "if-modified-since", "if-none-match", "prefer", "x-github-api-version"];

/**
 * The console's address for a call, on whatever host it runs: `/explorer?operation=…`. Each search parameter is JSON.
 * It never holds a token: of the headers, only those that cannot be one are in it.
 */
export function encodePermalink({ operation, input }: Permalink): string {
  const headers = Object.entries(input.headers ?? {}).filter(([name]) => shownHeaders.includes(name.toLowerCase()));
  const parts = { path: input.path, query: input.query, headers: Object.fromEntries(headers) };
  const search = new URLSearchParams({ operation });
  for (const [name, values] of Object.entries(parts)) {
    if (values !== undefined && Object.keys(values).length > 0) search.set(name, JSON.stringify(values));
  }
  const body: string | undefined = JSON.stringify(input.body);
  if (body !== undefined) search.set("body", body);
  return `/explorer?${search}`;
}

/** Reads an address, or its search parameters; `undefined` for one that holds no call. */
export function decodePermalink(address: string): Permalink | undefined {
  const search = new URLSearchParams(address.slice(address.indexOf("?") + 1).replace(/#.*$/s, ""));
  const operation = search.get("operation");
  if (operation === null || operation === "") return undefined;
  const path = readRecord(search.get("path"), isSegment);
  const query = readRecord(search.get("query"), isAnything);
  const headers = readRecord(search.get("headers"), isText);
  const body = readJson(search.get("body"));
  return {
    operation,
    input: {
      ...(path && { path }),
      ...(query && { query }),
      ...(headers && { headers }),
      ...(body !== undefined && { body }),
    },
  };
}

function readRecord<Value>(
  text: string | null,
  accepts: (value: unknown) => value is Value,
): Readonly<Record<string, Value>> | undefined {
  const values = readJson(text);
  if (typeof values !== "object" || values === null || Array.isArray(values)) return undefined;
  const entries = Object.entries(values).flatMap(([name, value]) => (accepts(value) ? [[name, value] as const] : []));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function isSegment(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isAnything(value: unknown): value is unknown {
  return value !== undefined;
}

/** What somebody's hand made unreadable is as good as left out. */
function readJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
