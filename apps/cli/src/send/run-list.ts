import type { Context } from "../context.ts";
import { note } from "../output/note.ts";
import type { Printer } from "../output/printer.ts";
import { createProgress } from "../output/progress.ts";
import type { Client } from "./client.ts";
import type { Extent } from "./extent.ts";
import { type ListRequest, listPages } from "./list-pages.ts";

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
      if (next) progress.update(`${shown} …`);
    }
    await output.end({ more: more !== "" });
  } finally {
    progress.end();
  }
  if (more !== "") note(io, more);
}
