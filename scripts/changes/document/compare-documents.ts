import { stringify } from "yaml";
import type { Json, JsonObject } from "../../generate/json.ts";
import type { DocumentChange } from "./document-change.ts";
import { type RedoclyChange, redoclyDiff } from "./redocly.ts";

/** Options of {@link compareDocuments}. */
export interface CompareOptions {
  /** Names of rules to leave out; `redocly` for all of that tool's. */
  readonly without?: readonly string[];
}

/** What differs between two documents, in OpenAPI terms. */
export async function compareDocuments(
  base: JsonObject,
  revision: JsonObject,
  { without = [] }: CompareOptions = {},
): Promise<readonly DocumentChange[]> {
  if (without.includes("redocly")) return [];
  return (await redoclyDiff(base, revision)).map(fromRedocly);
}

function fromRedocly({ path, kind, impact, verdicts, property, base, revision }: RedoclyChange): DocumentChange {
  const [verdict] = verdicts;
  const what = property === undefined ? kind : `${property} changed`;
  return {
    bump: impact,
    rule: verdict?.ruleId ?? "redocly",
    kind: kind === "modified" ? "changed" : kind,
    operations: [],
    place: revision?.pointer ?? base?.pointer ?? path,
    text: verdict?.message ?? `${path}: ${what}`,
    ...printed("before", base?.value),
    ...printed("after", revision?.value),
  };
}

function printed(side: "before" | "after", value: Json | undefined): { before?: string; after?: string } {
  return value === undefined ? {} : { [side]: stringify(value).trimEnd() };
}
