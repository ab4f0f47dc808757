import { createHash } from "node:crypto";
import { getKey, getObject, isArray, isObject, type Json, type JsonObject } from "../generate/json.ts";
import { listOperations } from "../generate/list-operations.ts";
import { resolveObject } from "../generate/resolve.ts";

/**
 * What the document has been agreed to hold. It is committed beside the rules, so that losing an operation, a status
 * or one of the API's own examples takes a second edit, in a place where a reviewer sees it.
 */
export interface Inventory {
  /** By `operationId`. */
  readonly operations: { readonly [id: string]: InventoryOperation };
}

/** What has been agreed about one operation. */
export interface InventoryOperation {
  /** `GET /orgs/{org}/copilot-spaces` */
  readonly route: string;
  /** The statuses that it declares. */
  readonly statuses: readonly number[];
  /**
   * The examples from the API's own pages, which are those without `x-added`: place and name, `200 org-space` or
   * `request create-org-space`, and the digest of the value.
   */
  readonly examples: { readonly [placeAndName: string]: string };
}

/** Takes stock of a bundled document. */
export function takeInventory(document: JsonObject): Inventory {
  const operations: Record<string, InventoryOperation> = {};
  for (const { id, route, operation } of listOperations(document)) {
    const responses = Object.entries(getObject(operation, "responses"));
    const examples = listPageExamples(document, "request", operation["requestBody"]);
    for (const [status, response] of responses) {
      Object.assign(examples, listPageExamples(document, status, response));
    }
    operations[id] = { route, statuses: responses.map(([status]) => Number(status)), examples };
  }
  return { operations };
}

/** The first 64 bits of the SHA-256 of a value, whatever the order of its keys. */
export function digest(value: Json): string {
  return createHash("sha256")
    .update(JSON.stringify(sortKeys(value)))
    .digest("hex")
    .slice(0, 16);
}

function listPageExamples(document: JsonObject, place: string, holder: Json | undefined): Record<string, string> {
  const digests: Record<string, string> = {};
  for (const media of Object.values(getObject(resolveObject(document, holder), "content"))) {
    for (const [name, reference] of Object.entries(isObject(media) ? getObject(media, "examples") : {})) {
      const example = resolveObject(document, reference);
      if (getKey(example, "x-added") === undefined) digests[`${place} ${name}`] = digest(example["value"] ?? null);
    }
  }
  return digests;
}

function sortKeys(value: Json): Json {
  if (isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sortKeys(value[key] ?? null)]));
}
