import type { Operation } from "@copilot-spaces/types/operations";
import type { Context } from "../context.ts";
import { listField } from "./list-field.ts";
import { openWriter } from "./open-writer.ts";
import { isRecord, pickFields } from "./pick-fields.ts";
import { type Format, readFormat, unknownField } from "./read-format.ts";
import type { Writer } from "./writer.ts";

/** Prints what comes back, on standard output. */
export interface Printer {
  /** Prints one answer; nothing where there is none. An answer that consists of a list is printed as that list. */
  one(data: unknown): Promise<void>;
  /** Begins a list, whose items may arrive bit by bit. */
  items(): ItemPrinter;
}

export interface ItemPrinter {
  /** Resolves when there is room for more. */
  write(items: readonly unknown[]): Promise<void>;
  /** To be called once, after the last item: until then a list may not be complete. */
  end(list: ListEnd): Promise<void>;
}

export interface ListEnd {
  /** Whether the server has more than was written. */
  readonly more: boolean;
}

/**
 * Makes what prints a command's answer, as `--json`, `--output` and `--jq` say. To be called before anything is sent:
 * whatever is wrong with these comes to light here.
 * @throws a usage problem for contradictory flags, a field that is not there, a filter that does not compile
 */
export async function createPrinter(context: Context, operation: Operation | undefined): Promise<Printer> {
  const format = readFormat(context, operation);
  const writer = await openWriter(context, format, operation);
  const items = () => printItems(writer, format, operation);
  return {
    async one(data) {
      const list = listIn(data, format, operation);
      if (list === undefined) {
        if (data !== undefined) await writer.one(pick(format, data, operation));
        return;
      }
      const printed = items();
      await printed.write(list);
      await printed.end({ more: false });
    },
    items,
  };
}

/** The list that an answer consists of. `cps api` shows what came, unless that is to be taken apart anyway. */
function listIn(data: unknown, { raw, fields, name, filter }: Format, operation: Operation | undefined) {
  if (Array.isArray(data)) return data;
  const asItCame = raw && fields === undefined && (name === "json" || name === "yaml" || filter !== undefined);
  const field = asItCame || operation === undefined ? undefined : listField(operation);
  const list = field === undefined || !isRecord(data) ? undefined : data[field];
  return Array.isArray(list) ? list : undefined;
}

function printItems(writer: Writer, format: Format, operation: Operation | undefined): ItemPrinter {
  const list = writer.list();
  return {
    write: async (items) => {
      if (items.length > 0) await list.write(items.map((item) => pick(format, item, operation)));
    },
    end: () => list.end(),
  };
}

/** The fields asked for. Where no schema tells which there are, the answer itself does. */
function pick({ fields }: Format, value: unknown, operation: Operation | undefined): unknown {
  if (fields === undefined) return value;
  if (operation === undefined && isRecord(value)) {
    const missing = fields.find(([head = ""]) => !Object.hasOwn(value, head));
    if (missing !== undefined) throw unknownField(missing[0] ?? "", Object.keys(value));
  }
  return pickFields(value, fields);
}
