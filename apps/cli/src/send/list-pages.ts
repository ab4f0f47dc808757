import { InvalidResponseError, readPage } from "@copilot-spaces/client";
import type { OperationPagination } from "@copilot-spaces/types/operations";
import type { PlannedRequest } from "../input/plan.ts";
import type { Client } from "./client.ts";
import { withQuery } from "./extent.ts";
import { type Received, sendForSuccess } from "./send-request.ts";

/** A request for a list that comes in pages. */
export interface ListRequest {
  readonly request: PlannedRequest;
  readonly pagination: OperationPagination;
}

/** Some of a list, and where it goes on. */
export interface Part {
  readonly items: readonly unknown[];
  /** The flag and the cursor to go on with; absent at the end. */
  readonly next?: { readonly flag: string; readonly cursor: string };
}

/** Asks for page after page, each when the one before it is done with: towards the beginning where `before` says so. */
export async function* listPages(
  client: Client,
  { request, pagination }: ListRequest,
  signal: AbortSignal,
): AsyncGenerator<Part, void, undefined> {
  const { after, before, items } = pagination;
  const { query = {} } = request.input;
  const backwards = query[before] !== undefined && query[after] === undefined;
  const seen = new Set<unknown>([query[after], query[before]]);
  let next = request;
  for (;;) {
    const answer = await sendForSuccess(client, next, signal);
    const page = readPage(answer, listIn(answer, items), new URL(client.baseUrl).origin);
    const cursor = backwards ? page.previous : page.next;
    const parameter = backwards ? before : after;
    yield { items: page.items, ...(cursor !== undefined && { next: { flag: parameter, cursor } }) };
    if (cursor === undefined) return;
    if (seen.has(cursor)) {
      const { route, headers, code } = answer;
      throw new InvalidResponseError("the same cursor came twice", { route, headers, status: code });
    }
    seen.add(cursor);
    const { [after]: _after, [before]: _before, ...rest } = query;
    next = withQuery(request, { ...rest, [parameter]: cursor });
  }
}

function listIn({ data }: Received, field: string): unknown[] | undefined {
  const list: unknown = Object(data)[field];
  return Array.isArray(list) ? list : undefined;
}
