import type { Operation } from "@copilot-spaces/types/operations";
import { wantsColor } from "../../help/wants-color.ts";
import type { Io } from "../../io.ts";
import { cellValue, columnsOf } from "../columns.ts";
import { isAscii } from "../is-ascii.ts";
import { note } from "../note.ts";
import { createPaint } from "../paint.ts";
import { isRecord } from "../pick-fields.ts";
import type { Write, Writer } from "../writer.ts";
import { cellText } from "./cell-text.ts";
import { layOutTable } from "./lay-out-table.ts";
import { layOutThing } from "./lay-out-thing.ts";
import type { Screen } from "./screen.ts";

export interface TableWriterOptions {
  readonly io: Io;
  readonly write: Write;
  readonly operation: Operation | undefined;
}

/**
 * For people: a list as a table, one thing as a list of its fields. A table is written when all of it is there, because
 * its columns are as wide as their values.
 */
export function tableWriter({ io, write, operation }: TableWriterOptions): Writer {
  const screen: Screen = {
    columns: io.stdout.isTTY ? io.stdout.columns || 80 : Number.POSITIVE_INFINITY,
    // Whoever reads a file does so at another time.
    now: io.stdout.isTTY ? io.now() : undefined,
    mark: isAscii(io) ? "..." : "…",
    paint: createPaint(wantsColor(io, io.stdout)),
  };
  return {
    one: (value) => write(isRecord(value) ? layOutThing(value, operation, screen) : `${cellText(value, screen)}\n`),
    list: () => {
      const all: unknown[] = [];
      return {
        async write(items) {
          for (const item of items) all.push(item);
        },
        async end() {
          if (all.length === 0) {
            if (io.stdout.isTTY) note(io, "There are none.");
            return;
          }
          // A list's items may lack a field that the thing itself has.
          const columns = columnsOf(operation, all).filter((column) =>
            all.some((item) => cellValue(item, column) !== undefined),
          );
          await write(layOutTable(all, columns, screen));
        },
      };
    },
  };
}
