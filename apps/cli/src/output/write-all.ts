import type { Output } from "../io.ts";

/** Writes text, and resolves when the reader has caught up: whatever comes next need not be kept in memory. */
export async function writeAll(output: Output, text: string): Promise<void> {
  if (text === "" || output.write(text) || output.once === undefined) return;
  await new Promise<void>((resolve) => output.once?.("drain", resolve));
}
