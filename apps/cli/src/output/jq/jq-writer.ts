import type { Io } from "../../io.ts";
import { Problem } from "../../problem.ts";
import { note } from "../note.ts";
import { visibleJson, visibleLines } from "../visible.ts";
import type { Write, Writer } from "../writer.ts";
import { compileFilter } from "./compile-filter.ts";

export interface JqWriterOptions {
  readonly io: Io;
  readonly write: Write;
  /** Whether somebody watches: JSON in several lines, and nothing that a terminal would obey. */
  readonly pretty: boolean;
  readonly filter: string;
  /** Whether the filter is given one item at a time, and not a list as a whole. */
  readonly eachItem: boolean;
}

/** What a jq filter makes of what comes back: strings without quotes, everything else as JSON. */
export async function openJqWriter({ io, write, pretty, filter, eachItem }: JqWriterOptions): Promise<Writer> {
  const compiled = await compileFilter(filter, { pretty, signal: io.signal });
  const show = async (value: unknown): Promise<void> => {
    const { texts, messages, error } = await compiled.apply(value);
    for (const message of messages) note(io, message);
    for (const text of texts) await write(`${resultText(text, pretty)}\n`);
    if (error !== undefined) throw new Problem("failed", `jq: ${error}`);
  };
  const showLast = async (value: unknown): Promise<void> => {
    try {
      await show(value);
    } finally {
      await compiled.close();
    }
  };
  return {
    one: showLast,
    list: () => {
      const all: unknown[] = [];
      return {
        async write(items) {
          for (const item of items) {
            if (eachItem) await show(item);
            else all.push(item);
          }
        },
        end: () => (eachItem ? compiled.close() : showLast(all)),
      };
    },
  };
}

function resultText(text: string, pretty: boolean): string {
  // The one line or, laid out, the last one of several: nothing else begins with a quotation mark.
  if (!text.startsWith('"')) return visibleJson(text);
  const string: unknown = JSON.parse(text);
  return pretty ? visibleLines(String(string)) : String(string);
}
