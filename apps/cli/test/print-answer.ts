import type { Operation } from "@copilot-spaces/types/operations";
import { commands } from "../src/grammar/commands.data.ts";
import { parse } from "../src/grammar/parse.ts";
import { operationsTable } from "../src/operations.data.ts";
import { createPrinter, type Printer } from "../src/output/printer.ts";
import { type CapturedIo, type CapturedOptions, captureIo } from "./captured-io.ts";

/** An operation of the document. */
export function operationOf(id: string): Operation {
  const operation = operationsTable.operations[id];
  if (operation === undefined) throw new Error(`there is no operation ${id}`);
  return operation;
}

/** The document's first example of what an operation answers. */
export function exampleOf(id: string): unknown {
  return operationOf(id).responses.find(({ status }) => status < 300)?.examples[0]?.value;
}

export interface PrintOptions extends CapturedOptions {
  /** The operation whose answer it is; `undefined` for none. */
  readonly id?: string;
  /** Further words, which may hold spaces. */
  readonly more?: readonly string[];
}

/** Makes a printer for a command line. */
export async function printerFor(
  line: string,
  { id, more = [], ...options }: PrintOptions = {},
): Promise<{ readonly printer: Printer; readonly io: CapturedIo }> {
  const io = captureIo(options);
  const parsed = parse([...line.split(" "), ...more], commands);
  if (parsed.kind !== "invocation") throw new Error(`"${line}" is no command`);
  const { invocation } = parsed;
  return { io, printer: await createPrinter({ io, invocation }, id === undefined ? undefined : operationOf(id)) };
}

/** What a command line prints of an answer. */
export async function printed(line: string, data: unknown, options: PrintOptions = {}): Promise<string> {
  const { printer, io } = await printerFor(line, options);
  await printer.one(data);
  return io.stdout.text;
}
