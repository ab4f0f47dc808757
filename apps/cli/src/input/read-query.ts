import { flagValue, flagValues, hasFlag, type Invocation } from "../grammar/invocation.ts";
import { convertValue } from "./body/convert-value.ts";
import type { TextReader } from "./read/text-reader.ts";

/** The query parameters that flags give, by the API's names. */
export async function readQuery(
  invocation: Invocation,
  reader: TextReader,
): Promise<Readonly<Record<string, unknown>>> {
  const entries: [string, unknown][] = [];
  for (const flag of invocation.command.flags) {
    const { field, name } = flag;
    if (field?.in !== "query" || !hasFlag(invocation, name)) continue;
    const values = flag.repeatable === true ? flagValues(invocation, name) : [flagValue(invocation, name) ?? ""];
    const converted = await Promise.all(values.map((value) => convertValue(flag, value, reader)));
    entries.push([field.path.join("."), flag.repeatable === true ? converted : converted[0]]);
  }
  return Object.fromEntries(entries);
}
