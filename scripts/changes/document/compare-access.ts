import { isDeepStrictEqual } from "node:util";
import { getArray, getKey, getObject, type Json, type JsonObject } from "../../generate/json.ts";
import type { Bump } from "../change-report.ts";
import type { ChangeList, Found } from "./change-list.ts";
import type { OperationPair } from "./compare-operations.ts";
import type { Documents } from "./pair-schemas.ts";

/** Compares who may call an operation, and whether its list comes in pages. */
export function compareAccess({ base, revision, place }: OperationPair, documents: Documents, list: ChangeList): void {
  const add = (
    found: Pick<Found, "rule" | "aspect" | "text" | "bump" | "before" | "after"> & { key: string },
  ): void => {
    const { key, ...rest } = found;
    list.add({ ...rest, place: `${place}/${key}`, operations: [base.id, revision.id] });
  };
  const { route } = base;
  const [before, after] = [getObject(base.operation, "x-access"), getObject(revision.operation, "x-access")];
  for (const { bump, text } of listAccessChanges(before, after)) {
    add({ key: "x-access", rule: "access", aspect: "access", bump, text: `\`${route}\` ${text}.`, before, after });
  }
  const [needed, needs] = [
    needsToken(documents.base, base.operation),
    needsToken(documents.revision, revision.operation),
  ];
  if (needed !== needs) {
    const text = `\`${route}\` ${needs ? "can no longer" : "can"} be called without a token.`;
    add({ key: "security", rule: "security", aspect: "access", bump: needs ? "major" : "minor", text });
  }
  const [paged, pages] = [getKey(base.operation, "x-pagination"), getKey(revision.operation, "x-pagination")];
  if (!isDeepStrictEqual(paged, pages)) {
    const text = `\`${route}\` ${pages === undefined ? "no longer comes" : paged === undefined ? "comes" : "comes otherwise"} in pages.`;
    const bump = paged === undefined ? "minor" : "major";
    add({ key: "x-pagination", rule: "pages", aspect: "pages", bump, text, before: paged, after: pages });
  }
}

interface AccessChange {
  readonly bump: Bump;
  readonly text: string;
}

function listAccessChanges(before: JsonObject, after: JsonObject): readonly AccessChange[] {
  return [...scopeChanges(before, after), ...permissionChanges(before, after), ...appChanges(before, after)];
}

function scopeChanges(before: JsonObject, after: JsonObject): readonly AccessChange[] {
  const [had, has] = [getArray(before, "scopes"), getArray(after, "scopes")];
  const added = has.filter((scope) => !had.includes(scope));
  const removed = had.filter((scope) => !has.includes(scope));
  return [
    ...(added.length > 0 ? [{ bump: "major", text: `asks for the scope ${print(added)}` } as const] : []),
    ...(removed.length > 0 ? [{ bump: "minor", text: `no longer asks for the scope ${print(removed)}` } as const] : []),
  ];
}

function permissionChanges(before: JsonObject, after: JsonObject): readonly AccessChange[] {
  const [had, has] = [getKey(before, "fine-grained") ?? false, getKey(after, "fine-grained") ?? false];
  if (isDeepStrictEqual(had, has)) return [];
  if (had === false) return [{ bump: "minor", text: "takes fine-grained tokens" }];
  if (has === false) return [{ bump: "major", text: "no longer takes fine-grained tokens" }];
  const [one, other] = [getObject(before, "fine-grained"), getObject(after, "fine-grained")];
  const lessens = isDeepStrictEqual({ ...one, access: "read" }, other);
  return [{ bump: lessens ? "minor" : "major", text: "asks for another permission of fine-grained tokens" }];
}

function appChanges(before: JsonObject, after: JsonObject): readonly AccessChange[] {
  const [had, has] = [before["github-apps"] !== false, after["github-apps"] !== false];
  if (had === has) return [];
  return [{ bump: has ? "minor" : "major", text: `${has ? "takes" : "no longer takes"} tokens of GitHub Apps` }];
}

function needsToken(document: JsonObject, operation: JsonObject): boolean {
  const security = getKey(operation, "security") ?? getKey(document, "security") ?? [];
  return Array.isArray(security) && security.length > 0 && !security.some((each) => isEmpty(each));
}

function isEmpty(value: Json): boolean {
  return isDeepStrictEqual(value, {});
}

function print(names: readonly Json[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
