import type { Operation } from "@copilot-spaces/types/operations";
import type { Context } from "../context.ts";
import { hideProgress } from "./progress.ts";
import type { Format } from "./read-format.ts";
import { writeAll } from "./write-all.ts";
import type { Write, Writer } from "./writer.ts";

/** What writes in a format; loaded when it is asked for. */
export async function openWriter(
  { io }: Context,
  { name, filter }: Format,
  operation: Operation | undefined,
): Promise<Writer> {
  const write: Write = async (text) => {
    if (io.stdout.isTTY) hideProgress(io);
    await writeAll(io.stdout, text);
  };
  const pretty = io.stdout.isTTY === true;
  if (filter !== undefined) {
    const { openJqWriter } = await import("./jq/jq-writer.ts");
    return openJqWriter({ io, write, pretty, filter, eachItem: name === "ndjson" });
  }
  switch (name) {
    case "json":
      return (await import("./json-writer.ts")).jsonWriter(write, pretty);
    case "ndjson":
      return (await import("./json-writer.ts")).ndjsonWriter(write);
    case "yaml":
      return (await import("./yaml-writer.ts")).yamlWriter(write);
    case "tsv":
      return (await import("./tsv-writer.ts")).tsvWriter(write, operation);
    case "table":
      return (await import("./table/table-writer.ts")).tableWriter({ io, write, operation });
  }
}
