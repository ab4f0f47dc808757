import { isDeepStrictEqual } from "node:util";
import { getKey, getObject, type JsonObject } from "../../generate/json.ts";
import { bumps } from "../change-report.ts";
import { ChangeList } from "./change-list.ts";
import { compareNames } from "./compare-names.ts";
import { compareOperations } from "./compare-operations.ts";
import { SchemaComparison } from "./compare-schemas.ts";
import type { DocumentChange } from "./document-change.ts";
import { fromRedocly } from "./from-redocly.ts";
import { normaliseDocument } from "./normalise.ts";
import type { Documents } from "./pair-schemas.ts";
import { type RedoclyChange, redoclyDiff } from "./redocly.ts";
import { listSchemaUses } from "./schema-uses.ts";

/** Options of {@link compareDocuments}. */
export interface CompareOptions {
  /** Names of rules to leave out; `redocly` for all of that tool's. */
  readonly without?: readonly string[];
}

/** What differs between two documents, in OpenAPI terms: the most important first. */
export async function compareDocuments(
  base: JsonObject,
  revision: JsonObject,
  { without = [] }: CompareOptions = {},
): Promise<readonly DocumentChange[]> {
  if (JSON.stringify(base) === JSON.stringify(revision)) return [];
  const documents = { base: normaliseDocument(base), revision: normaliseDocument(revision) };
  const list = new ChangeList(without);
  const schemas = new SchemaComparison(documents, list);
  compareComponents(documents, schemas);
  compareOperations(documents, list, schemas);
  compareNames({ base, revision }, list);
  const same = isDeepStrictEqual(documents.base, documents.revision);
  const theirs =
    same || without.includes("redocly")
      ? []
      : await redoclyDiff(documents.base, documents.revision, skippable(without));
  const changes = withoutEchoes(list.changes, theirs);
  if (changes.length === 0) {
    list.add({
      bump: "patch",
      rule: "written-otherwise",
      aspect: "tools",
      place: "#",
      text: "The document is the same, in other words, in another order or with other examples.",
    });
    return list.changes;
  }
  return [...changes].sort((one, other) => bumps.indexOf(one.bump) - bumps.indexOf(other.bump));
}

/** Schemas with a name are compared once, for all operations that use them. */
function compareComponents(documents: Documents, comparison: SchemaComparison): void {
  const schemas = (document: JsonObject): JsonObject => getObject(getObject(document, "components"), "schemas");
  const [before, after] = [schemas(documents.base), schemas(documents.revision)];
  const others = listSchemaUses(documents.revision);
  for (const [name, uses] of listSchemaUses(documents.base)) {
    const [schema, other] = [getKey(before, name), getKey(after, name)];
    if (schema === undefined || other === undefined) continue;
    const place = `#/components/schemas/${name}`;
    for (const [direction, use] of [
      ["request", "in"],
      ["response", "out"],
    ] as const) {
      const operations = new Set([...uses[use], ...(others.get(name)?.[use] ?? [])]);
      if (operations.size > 0) comparison.compare(schema, other, { direction, place, name, operations });
    }
  }
}

/** What redocly says of a place of which a rule of ours says as much, or more, is left out. */
function withoutEchoes(ours: readonly DocumentChange[], theirs: readonly RedoclyChange[]): readonly DocumentChange[] {
  const said = (place: string, change: DocumentChange): boolean =>
    ours.some((each) => isNear(each.place, place) && bumps.indexOf(each.bump) <= bumps.indexOf(change.bump));
  const others = theirs.flatMap((each) => {
    const change = fromRedocly(each);
    // Ours says of each property whether it is required, redocly of the list; ours says of a new name that one is gone.
    const places = [change.place, change.place.replace(/required$/, "properties"), each.base?.pointer ?? change.place];
    return places.some((place) => said(place, change)) ? [] : [change];
  });
  return [...ours, ...others];
}

function isNear(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** redocly refuses to leave out a rule that it does not know. */
function skippable(names: readonly string[]): readonly string[] {
  return names.filter(
    (name) => name.includes("-") && !["example-name", "example-value", "written-otherwise"].includes(name),
  );
}
