import type { Operation } from "@copilot-spaces/types/operations";
import { type Column, cellValue, columnsOf } from "./columns.ts";
import { isRecord } from "./pick-fields.ts";
import { summarize } from "./summarize.ts";
import { visible } from "./visible.ts";
import type { Write, Writer } from "./writer.ts";

/**
 * Tab-separated values, without a header and with nothing cut. Tabs, line breaks and backslashes are escaped as jq's
 * `@tsv` does it; so is what a terminal would obey, as a pipe may well end in one. JSON has everything as it is.
 */
export function tsvWriter(write: Write, operation: Operation | undefined): Writer {
  return {
    one: (value) => write(row(value, columnsOf(operation, [value]))),
    list: () => {
      let columns: readonly Column[] | undefined;
      return {
        write: async (items) => {
          columns ??= columnsOf(operation, items);
          for (const item of items) await write(row(item, columns));
        },
        async end() {},
      };
    },
  };
}

function row(item: unknown, columns: readonly Column[]): string {
  const values = isRecord(item) ? columns.map((column) => cellValue(item, column)) : [item];
  return `${values.map((value) => visible(summarize(value).replaceAll("\\", "\\\\"))).join("\t")}\n`;
}
