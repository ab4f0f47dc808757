import { visibleJson } from "./visible.ts";
import type { Write, Writer } from "./writer.ts";

/**
 * JSON, a list as one array that is valid whenever it is complete. Characters that a terminal would obey are escaped
 * wherever it goes: it is the same JSON.
 */
export function jsonWriter(write: Write, pretty: boolean): Writer {
  return {
    one: (value) => write(`${jsonText(value, pretty)}\n`),
    list: () => {
      let count = 0;
      return {
        async write(items) {
          for (const item of items) {
            const before = count === 0 ? "[" : ",";
            count += 1;
            const text = jsonText(item, pretty);
            await write(pretty ? `${before}\n  ${text.replaceAll("\n", "\n  ")}` : `${before}${text}`);
          }
        },
        end: () => write(count === 0 ? "[]\n" : pretty ? "\n]\n" : "]\n"),
      };
    },
  };
}

/** One line of JSON an item, as soon as it is there. */
export function ndjsonWriter(write: Write): Writer {
  const line = (value: unknown) => write(`${jsonText(value, false)}\n`);
  return {
    one: line,
    list: () => ({
      async write(items) {
        for (const item of items) await line(item);
      },
      async end() {},
    }),
  };
}

function jsonText(value: unknown, pretty: boolean): string {
  return visibleJson(JSON.stringify(value, null, pretty ? 2 : 0) ?? "null");
}
