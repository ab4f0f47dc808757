import { isDeepStrictEqual } from "node:util";
import { getKey, getObject, getString, type Json, type JsonObject } from "../../generate/json.ts";
import { type DocumentOperation, listOperations, listParameters } from "../../generate/list-operations.ts";
import { resolveObject } from "../../generate/resolve.ts";
import type { ChangeList } from "./change-list.ts";
import { compareAccess } from "./compare-access.ts";
import type { SchemaComparison, SchemaPlace } from "./compare-schemas.ts";
import type { Documents } from "./pair-schemas.ts";

/** An operation in both documents. */
export interface OperationPair {
  readonly base: DocumentOperation;
  readonly revision: DocumentOperation;
  /** The JSON pointer. */
  readonly place: string;
}

/** Compares the operations that are in both documents, by their routes. Which come and go is for redocly to say. */
export function compareOperations(documents: Documents, list: ChangeList, schemas: SchemaComparison): void {
  const others = new Map(listOperations(documents.revision).map((each) => [each.route, each]));
  for (const base of listOperations(documents.base)) {
    const revision = others.get(base.route);
    if (revision === undefined) continue;
    const place = `#/paths/${base.path.replaceAll("~", "~0").replaceAll("/", "~1")}/${base.method}`;
    const pair = { base, revision, place };
    const comparison = new OperationComparison(pair, documents, { list, schemas });
    comparison.compare();
    compareAccess(pair, documents, list);
  }
}

class OperationComparison {
  readonly #pair: OperationPair;
  readonly #documents: Documents;
  readonly #list: ChangeList;
  readonly #schemas: SchemaComparison;
  readonly #operations: ReadonlySet<string>;

  constructor(
    pair: OperationPair,
    documents: Documents,
    { list, schemas }: { readonly list: ChangeList; readonly schemas: SchemaComparison },
  ) {
    this.#pair = pair;
    this.#documents = documents;
    this.#list = list;
    this.#schemas = schemas;
    this.#operations = new Set([pair.base.id, pair.revision.id]);
  }

  compare(): void {
    const { base, revision, place } = this.#pair;
    if (base.operation["deprecated"] !== true && revision.operation["deprecated"] === true) {
      const text = `\`${base.route}\` is deprecated.`;
      this.#add({ rule: "deprecation", aspect: "deprecation", bump: "minor", text, place });
    }
    this.#compareParameters();
    this.#compareBodies();
    this.#compareStatuses();
  }

  #compareParameters(): void {
    const { base, revision, place } = this.#pair;
    const nameOf = (parameter: JsonObject): string => `${getString(parameter, "in")} ${getString(parameter, "name")}`;
    const others = new Map(listParameters(this.#documents.revision, revision).map((each) => [nameOf(each), each]));
    for (const parameter of listParameters(this.#documents.base, base)) {
      const other = others.get(nameOf(parameter));
      if (other === undefined) continue;
      const at = this.#at("request", `${place}/parameters`, `${base.route} ${getString(parameter, "name")}`);
      this.#compareRequired(parameter, other, { rule: "parameter", place: at.place, name: `\`${at.name}\`` });
      this.#compareDeprecated(parameter, other, at);
      this.#schemas.compare(getKey(parameter, "schema"), getKey(other, "schema"), at);
    }
  }

  #compareBodies(): void {
    const { base, revision, place } = this.#pair;
    const at = this.#at("request", `${place}/requestBody`, `${base.route} body`);
    const [before, after] = [getKey(base.operation, "requestBody"), getKey(revision.operation, "requestBody")];
    const body = resolveObject(this.#documents.base, before);
    const other = resolveObject(this.#documents.revision, after);
    const change = { rule: "body", aspect: "request", place: at.place } as const;
    if (before === undefined || after === undefined) {
      if (before === after) return;
      const needed = other["required"] === true;
      const text = `\`${base.route}\` ${before !== undefined ? "no longer takes" : needed ? "requires" : "takes"} a body.`;
      this.#add({ ...change, bump: before === undefined && !needed ? "minor" : "major", text });
      return;
    }
    this.#compareRequired(body, other, { rule: "body", place: at.place, name: `The body of \`${base.route}\`` });
    this.#compareContent(body, other, at);
  }

  #compareRequired(
    base: JsonObject,
    revision: JsonObject,
    { rule, place, name }: { readonly rule: "body" | "parameter"; readonly place: string; readonly name: string },
  ): void {
    const [needed, needs] = [base["required"] === true, revision["required"] === true];
    if (needed === needs) return;
    const text = `${name} ${needs ? "is required" : "may be left out"}.`;
    this.#add({ rule, aspect: "request", bump: needs ? "major" : "minor", text, place });
  }

  #compareStatuses(): void {
    const { base, revision, place } = this.#pair;
    const before = getObject(base.operation, "responses");
    const after = getObject(revision.operation, "responses");
    for (const [status, response] of Object.entries(before)) {
      const there = `${place}/responses/${status}`;
      const other = getKey(after, status);
      if (other === undefined) {
        const bump = status.startsWith("2") ? "major" : "minor";
        const text = `\`${base.route}\` no longer answers with ${status}.`;
        this.#add({ rule: "status", aspect: "response", bump, text, place: there });
        continue;
      }
      const at = this.#at("response", there, `${base.route} ${status}`);
      const [one, another] = [this.#response("base", response), this.#response("revision", other)];
      this.#compareContent(one, another, at);
      this.#compareExamples(one, another, at);
    }
    for (const [status, response] of Object.entries(after)) {
      if (Object.hasOwn(before, status)) continue;
      const bump = this.#isAnswered(status, response) ? "minor" : "major";
      const text = `\`${base.route}\` may also answer with ${status}.`;
      this.#add({
        rule: "status",
        aspect: "response",
        bump,
        text,
        place: `${place}/responses/${status}`,
        after: response,
      });
    }
  }

  /** Whether programs that know the other answers can do with a new one: an error, or the body of another success. */
  #isAnswered(status: string, response: Json): boolean {
    if (!status.startsWith("2")) return true;
    const content = getKey(this.#response("revision", response), "content");
    const successes = Object.entries(getObject(this.#pair.base.operation, "responses"))
      .filter(([each]) => each.startsWith("2"))
      .map(([, each]) => getKey(this.#response("base", each), "content"));
    const schemaOf = (each: Json | undefined): Json =>
      Object.entries(getObject({ content: each ?? {} }, "content")).map(([type, media]) => [
        type,
        getKey(getObject({ media }, "media"), "schema") ?? {},
      ]);
    return successes.some((each) => isDeepStrictEqual(schemaOf(each), schemaOf(content)));
  }

  #compareContent(base: JsonObject, revision: JsonObject, at: SchemaPlace): void {
    const [before, after] = [getObject(base, "content"), getObject(revision, "content")];
    for (const type of Object.keys(before)) {
      if (!Object.hasOwn(after, type)) continue;
      const [schema, other] = [getObject(before, type), getObject(after, type)].map((media) => getKey(media, "schema"));
      this.#schemas.compare(schema, other, {
        ...at,
        place: `${at.place}/content/${type.replaceAll("/", "~1")}/schema`,
      });
    }
  }

  /** A mock is asked for an example by its name, and answers with the first where it is not asked. */
  #compareExamples(base: JsonObject, revision: JsonObject, at: SchemaPlace): void {
    const [values, others] = [this.#examples("base", base), this.#examples("revision", revision)];
    if (values !== others) {
      const text = `The examples of \`${at.name}\` have other values, or another order.`;
      this.#add({ rule: "example-value", aspect: "example", bump: "patch", place: `${at.place}/examples`, text });
    }
    const names = (response: JsonObject): readonly string[] =>
      Object.values(getObject(response, "content")).flatMap((media) =>
        Object.keys(getObject({ media }, "media")["examples"] ?? {}),
      );
    const [before, after] = [names(base), names(revision)];
    const change = { rule: "example-name", aspect: "example", place: `${at.place}/examples` } as const;
    for (const name of before) {
      if (after.includes(name)) continue;
      this.#add({ ...change, bump: "major", text: `\`${at.name}\` no longer has the example \`${name}\`.` });
    }
    for (const name of after) {
      if (before.includes(name)) continue;
      this.#add({ ...change, bump: "minor", text: `\`${at.name}\` has the example \`${name}\`.` });
    }
  }

  #examples(side: keyof Documents, holder: JsonObject): string {
    const examples = Object.values(getObject(holder, "content")).map((media) =>
      Object.values(getObject(getObject({ media }, "media"), "examples")).map((example) =>
        resolveObject(this.#documents[side], example),
      ),
    );
    return JSON.stringify(examples);
  }

  #compareDeprecated(base: JsonObject, revision: JsonObject, { place, name }: SchemaPlace): void {
    if (base["deprecated"] === true || revision["deprecated"] !== true) return;
    this.#add({ rule: "deprecation", aspect: "deprecation", bump: "minor", text: `\`${name}\` is deprecated.`, place });
  }

  #response(side: keyof Documents, response: Json): JsonObject {
    return resolveObject(this.#documents[side], response);
  }

  #at(direction: SchemaPlace["direction"], place: string, name: string): SchemaPlace {
    return { direction, place, name, operations: this.#operations };
  }

  #add(found: Omit<Parameters<ChangeList["add"]>[0], "operations">): void {
    this.#list.add({ ...found, operations: this.#operations });
  }
}
