import { isDeepStrictEqual } from "node:util";
import { getArray, getKey, getObject, isObject, type Json, type JsonObject } from "../../generate/json.ts";
import type { Bump } from "../change-report.ts";
import type { ChangeList, RuleName } from "./change-list.ts";
import { compareLimits } from "./limits.ts";
import { type Documents, nameOf, pairSchemas } from "./pair-schemas.ts";
import { resolveSchema, typesOf } from "./resolve-schema.ts";

/** Where two schemas stand, and whose words they describe. */
export interface SchemaPlace {
  /** Whether values of it are sent or come back. */
  readonly direction: "request" | "response";
  /** The JSON pointer. */
  readonly place: string;
  /** What people call it: `Space.owner`. */
  readonly name: string;
  readonly operations: ReadonlySet<string>;
  /** The schemas there, for people. */
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
}

/** What a change does to the set of values that a schema allows. */
type Effect = "fewer" | "more" | "other";

/**
 * Compares schemas by the values that they allow. Of what is sent, fewer values are a break, and more are not; of what
 * comes back it is the other way round. What is in `components.schemas` under the same name is not looked into where it
 * is referred to: it is compared by itself.
 */
export class SchemaComparison {
  readonly #documents: Documents;
  readonly #list: ChangeList;
  readonly #seen = new Set<string>();

  constructor(documents: Documents, list: ChangeList) {
    this.#documents = documents;
    this.#list = list;
  }

  compare(base: Json | undefined, revision: Json | undefined, at: SchemaPlace): void {
    const [name, other] = [referenceOf(base), referenceOf(revision)];
    if (name !== undefined && name === other && isDeepStrictEqual(base, revision)) return;
    if (name !== undefined && other !== undefined) {
      const key = `${at.direction} ${name} ${other} ${at.place}`;
      if (this.#seen.has(key)) return;
      this.#seen.add(key);
    }
    this.#compareResolved(
      resolveSchema(this.#documents.base, base),
      resolveSchema(this.#documents.revision, revision),
      at,
    );
  }

  #compareResolved(base: JsonObject, revision: JsonObject, place: SchemaPlace): void {
    if (isDeepStrictEqual(base, revision)) return;
    const at = { ...place, before: base, after: revision };
    this.#compareNotes(base, revision, at);
    const variants = this.#compareVariants(base, revision, at);
    if (!variants && this.#compareTypes(base, revision, at)) return;
    this.#compareEnums(base, revision, at);
    for (const { effect, text } of compareLimits(base, revision)) this.#add("constraint", effect, at, text);
    this.#compareProperties(base, revision, at);
    this.#compareFurther(base, revision, at);
    const [items, others] = [getKey(base, "items"), getKey(revision, "items")];
    if (items !== undefined && others !== undefined) {
      this.compare(items, others, { ...at, place: `${at.place}/items`, name: `${at.name}[]` });
    }
  }

  #compareNotes(base: JsonObject, revision: JsonObject, at: SchemaPlace): void {
    const [before, after] = [getKey(base, "default"), getKey(revision, "default")];
    if (at.direction === "request" && before !== undefined && !isDeepStrictEqual(before, after)) {
      const now = after === undefined ? "has none any more" : `is ${JSON.stringify(after)} now`;
      const text = `The default of \`${at.name}\` was ${JSON.stringify(before)} and ${now}.`;
      this.#list.add({ ...found(at), rule: "default", aspect: "default", bump: "major", text });
    }
    if (base["deprecated"] !== true && revision["deprecated"] === true) {
      const [aspect, where] =
        at.direction === "request" ? (["deprecation", ""] as const) : (["deprecated answer", " in answers"] as const);
      const text = `\`${at.name}\` is deprecated${where}.`;
      this.#list.add({ ...found(at), rule: "deprecation", aspect, bump: "minor", text });
    }
  }

  /** Whether nothing further needs to be compared. */
  #compareTypes(base: JsonObject, revision: JsonObject, at: SchemaPlace): boolean {
    const [before, after] = [typesOf(base), typesOf(revision)];
    const covers = (types: ReadonlySet<string>, type: string): boolean =>
      types.has(type) || (type === "integer" && types.has("number"));
    const lost = [...before].filter((type) => !covers(after, type));
    const gained = [...after].filter((type) => !covers(before, type));
    const narrowed = lost.length === 1 && gained.length === 1 && lost[0] === "number" && gained[0] === "integer";
    if (narrowed) this.#add("type", "fewer", at, "takes integers only");
    else if (lost.length > 0 && gained.length > 0)
      this.#add("type", "other", at, `is ${or(gained)}, and was ${or(lost)}`);
    else if (lost.length > 0) this.#add("type", "fewer", at, `can no longer be ${or(lost)}`);
    else if (gained.length > 0) this.#add("type", "more", at, `can also be ${or(gained)}`);
    return lost.length > 0 && gained.length > 0 && !narrowed;
  }

  #compareEnums(base: JsonObject, revision: JsonObject, at: SchemaPlace): void {
    const values = (schema: JsonObject): readonly string[] | undefined =>
      Object.hasOwn(schema, "enum")
        ? getArray(schema, "enum")
            .filter((value) => value !== null)
            .map((value) => JSON.stringify(value))
        : undefined;
    const [before, after] = [values(base), values(revision)];
    if (before === undefined && after === undefined) return;
    if (before === undefined) {
      this.#add("enum", "fewer", at, `is one of ${list(after ?? [])} only`);
    } else if (after === undefined) {
      this.#add("enum", "more", at, `is no longer one of ${list(before)} only`);
    } else {
      const removed = before.filter((value) => !after.includes(value));
      const added = after.filter((value) => !before.includes(value));
      if (removed.length > 0) this.#add("enum", "fewer", at, `no longer has ${list(removed)}`);
      // The types' README: enums are closed, so that they narrow; the API may grow, so keep a `default`.
      if (added.length > 0) this.#add("enum", "more", at, `gained ${list(added)}`, "minor");
    }
  }

  /** Whether one of the two is a union of schemas. */
  #compareVariants(base: JsonObject, revision: JsonObject, at: SchemaPlace): boolean {
    const keys = ["oneOf", "anyOf", "allOf"].filter((key) => getKey(base, key) ?? getKey(revision, key));
    for (const key of keys) {
      const variants = (schema: JsonObject): readonly Json[] => {
        const there = getArray(schema, key);
        return there.length > 0 ? there : [schema];
      };
      const pairs = pairSchemas(variants(base), variants(revision), this.#documents);
      const [removed, added]: readonly [Effect, Effect] = key === "allOf" ? ["more", "fewer"] : ["fewer", "more"];
      const word = key === "allOf" ? "part" : "variant";
      for (const each of pairs.removed) {
        this.#add("variant", removed, at, `no longer has the ${word} ${nameOf(this.#documents.base, each)}`);
      }
      for (const each of pairs.added) {
        const bump = key !== "allOf" && this.#hasShared(base, each, key) ? "minor" : undefined;
        this.#add("variant", added, at, `gained the ${word} ${nameOf(this.#documents.revision, each)}`, bump);
      }
      for (const [one, other] of pairs.pairs) {
        // A schema that stands for its only variant would be compared with itself for ever.
        if (one === base || other === revision) continue;
        const mark = pairs.pairs.length > 1 ? ` (${nameOf(this.#documents.base, one)})` : "";
        this.compare(one, other, { ...at, place: `${at.place}/${key}`, name: `${at.name}${mark}` });
      }
    }
    return keys.length > 0;
  }

  /** Whether a variant has every field that all variants had: whoever keeps a `default` reads those. */
  #hasShared(union: JsonObject, variant: Json, key: string): boolean {
    const required = (document: JsonObject, schema: Json): readonly Json[] =>
      getArray(resolveSchema(document, schema), "required");
    const [first = [], ...others] = getArray(union, key).map((each) => required(this.#documents.base, each));
    const own = required(this.#documents.revision, variant);
    return first.filter((name) => others.every((names) => names.includes(name))).every((name) => own.includes(name));
  }

  #compareProperties(base: JsonObject, revision: JsonObject, at: SchemaPlace): void {
    const [before, after] = [getObject(base, "properties"), getObject(revision, "properties")];
    const [needed, needs] = [getArray(base, "required"), getArray(revision, "required")];
    for (const [name, value] of Object.entries(before)) {
      const there = { ...at, place: `${at.place}/properties/${escapeKey(name)}`, name: `${at.name}.${name}` };
      const other = getKey(after, name);
      if (other === undefined) {
        this.#list.add({
          ...found(there),
          after: undefined,
          rule: "property",
          aspect: at.direction,
          bump: "major",
          text: `\`${at.name}\` lost \`${name}\`.`,
          before: value,
        });
        continue;
      }
      this.compare(value, other, there);
      if (needed.includes(name) === needs.includes(name)) continue;
      const [effect, text]: readonly [Effect, string] = needs.includes(name)
        ? ["fewer", "is required"]
        : ["more", "may be left out"];
      this.#add("required", effect, { ...there, before: value, after: other }, text);
    }
    for (const [name, value] of Object.entries(after)) {
      if (Object.hasOwn(before, name)) continue;
      const there = { ...at, place: `${at.place}/properties/${escapeKey(name)}` };
      const required = at.direction === "request" && needs.includes(name);
      const text = `\`${at.name}\` ${required ? "requires" : "gained"} \`${name}\`.`;
      const bump: Bump = required ? "major" : "minor";
      const added = { ...found(there), before: undefined, after: value };
      this.#list.add({ ...added, rule: "property", aspect: at.direction, bump, text });
    }
  }

  /** Fields that the document does not name. */
  #compareFurther(base: JsonObject, revision: JsonObject, at: SchemaPlace): void {
    const [before, after] = [
      getKey(base, "additionalProperties") ?? true,
      getKey(revision, "additionalProperties") ?? true,
    ];
    if (isObject(before) && isObject(after)) {
      this.compare(before, after, { ...at, place: `${at.place}/additionalProperties`, name: `${at.name}[key]` });
    } else if (before !== after && (before === false || after === false)) {
      const [effect, text]: readonly [Effect, string] =
        after === false ? ["fewer", "no longer has"] : ["more", "may have"];
      // Whoever reads an answer passes over what it does not know.
      this.#add(
        "constraint",
        effect,
        at,
        `${text} any other fields`,
        at.direction === "response" ? "minor" : undefined,
      );
    }
  }

  #add(rule: RuleName, effect: Effect, at: SchemaPlace, text: string, bump: Bump = bumpOf(effect, at)): void {
    const limited = at.direction === "request" && effect === "fewer" ? "major" : bump;
    this.#list.add({ ...found(at), rule, aspect: at.direction, bump: limited, text: `\`${at.name}\` ${text}.` });
  }
}

function bumpOf(effect: Effect, { direction }: SchemaPlace): Bump {
  if (effect === "other") return "major";
  return (effect === "fewer") === (direction === "request") ? "major" : "minor";
}

function found({ place, operations, before, after }: SchemaPlace) {
  return { place, operations, before, after };
}

function referenceOf(schema: Json | undefined): string | undefined {
  const reference = isObject(schema) ? getKey(schema, "$ref") : undefined;
  return typeof reference === "string" ? reference : undefined;
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function or(names: readonly string[]): string {
  return names.join(" or ");
}

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}
