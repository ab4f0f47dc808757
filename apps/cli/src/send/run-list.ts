import type { Context } from "../context.ts";
import { flagValue, hasFlag } from "../grammar/invocation.ts";
import type { PlannedRequest } from "../input/plan.ts";
import { note } from "../output/note.ts";
import type { Printer } from "../output/printer.ts";
import { createProgress } from "../output/progress.ts";
import { usageProblem } from "../problem.ts";
import type { Client } from "./client.ts";
import { type ListRequest, listPages, withQuery } from "./list-pages.ts";

/** How many items a list shows unless it is told otherwise. */
const usualLimit = 30;

/** How much of a list is asked for. */
export interface Extent {
  /** `Infinity` for all of it. */
  readonly limit: number;
}

/** What `--limit` and `--all` say. @throws a usage problem */
export function readExtent({ invocation }: Context): Extent {
  const text = flagValue(invocation, "limit");
  if (hasFlag(invocation, "all")) {
    if (text !== undefined) throw usageProblem("--all and --limit contradict each other: leave one out.");
    return { limit: Number.POSITIVE_INFINITY };
  }
  const limit = text === undefined ? usualLimit : /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (limit < 1) throw usageProblem(`--limit takes a whole number from 1 on, not "${text}".`);
  return { limit };
}

/** A list's request for pages no larger than what is wanted; for the largest there are where everything is. */
export function sized({ request, pagination }: ListRequest, { limit }: Extent): PlannedRequest {
  const { query = {} } = request.input;
  if (query[pagination.size] !== undefined) return request;
  const parameter = request.operation?.parameters.find(({ name }) => name === pagination.size);
  const { maximum, default: usual } = parameter?.schema ?? {};
  const size = typeof maximum === "number" ? Math.min(limit, maximum) : limit;
  return size === usual || !Number.isFinite(size) ? request : withQuery(request, { ...query, [pagination.size]: size });
}

/** What listing needs. */
export interface RunListOptions {
  readonly client: Client;
  readonly list: ListRequest;
  readonly printer: Printer;
  readonly extent: Extent;
}

/** Prints a list as its pages arrive, and says so where it has more than was shown. */
export async function runList({ io }: Context, { client, list, printer, extent }: RunListOptions): Promise<void> {
  const progress = createProgress(io);
  const output = printer.items();
  let shown = 0;
  let more = "";
  try {
    for await (const { items, next } of listPages(client, list, io.signal)) {
      const part = items.slice(0, extent.limit - shown);
      await output.write(part);
      shown += part.length;
      if (shown >= extent.limit) {
        const goOn = next && part.length === items.length ? `; --${next.flag} ${next.cursor} goes on from here` : "";
        if (next || part.length < items.length) more = `Showing ${shown}, and there are more: --all shows all${goOn}.`;
        break;
      }
      progress.update(`${shown} …`);
    }
    await output.end({ more: more !== "" });
  } finally {
    progress.end();
  }
  if (more !== "") note(io, more);
}
