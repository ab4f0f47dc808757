import type { Command } from "../commands/command.ts";
import { spellFlag } from "./spell-flag.ts";

/** How long all flags together may be, in characters, before a body is easier to read as JSON. */
const LONGEST = 1_000;

/** The flags that say a body; `undefined` where they cannot, or JSON says it better. */
export function flagsOfBody(command: Command, body: unknown): readonly string[] | undefined {
  if (body === undefined) return [];
  const flags = flagsOf(command, body, []);
  return flags === undefined || flags.join(" ").length > LONGEST ? undefined : flags;
}

function flagsOf(command: Command, value: unknown, path: readonly string[]): readonly string[] | undefined {
  const flag = command.flags.find(({ field }) => field?.in === "body" && field.path.join("\n") === path.join("\n"));
  const printed = flag && spellFlag(flag, value);
  if (printed !== undefined) return [printed];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  // Flags make an object by setting something in it.
  if (entries.length === 0 && path.length > 0) return undefined;
  const parts = entries.map(([name, field]) => flagsOf(command, field, [...path, name]));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}
