import type { Io } from "../io.ts";
import { type Layout, readableWidth } from "./layout.ts";
import { wantsColor } from "./wants-color.ts";

/** As wide as the terminal, and plain where there is none. */
export function layoutFor(io: Pick<Io, "stdout" | "env">): Layout {
  const { stdout, env } = io;
  const columns = stdout.columns ?? Number(env["COLUMNS"]);
  return { width: readableWidth(columns), color: wantsColor(io, stdout) };
}
