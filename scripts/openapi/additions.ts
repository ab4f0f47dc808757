import { getObject, isArray, isObject, type Json, type JsonObject } from "../generate/json.ts";
import { formatPointer } from "../generate/json-pointer.ts";
import { listOperations } from "../generate/list-operations.ts";

/** One mark of the document: something that is not on the API's pages, or differs from them. */
export interface Addition {
  readonly mark: "x-added" | "x-changed";
  /** The chapter that it belongs to: `schemas`, `examples`, `operations`. */
  readonly chapter: string;
  /** What is marked, as a person would say it: `Space.general_instructions`. */
  readonly what: string;
  readonly reason: string;
  /** Where the mark is in the bundled document. */
  readonly pointer: string;
}

type Keys = readonly string[];

/** Keywords between a schema and its properties, which say nothing about what is marked. */
const silent = new Set(["properties", "items", "schema"]);

/** Every mark of a bundled document, in its order. */
export function listAdditions(document: JsonObject): Addition[] {
  return find(document, []).map(({ mark, reason, keys }) => ({
    mark,
    ...describe(document, keys),
    reason: reason.trim(),
    pointer: formatPointer([...keys, mark]),
  }));
}

function find(value: Json, keys: Keys): { mark: Addition["mark"]; reason: string; keys: Keys }[] {
  if (isArray(value)) return value.flatMap((item, index) => find(item, [...keys, String(index)]));
  // What the API sends may hold any key.
  if (!isObject(value) || (keys[1] === "examples" && keys.at(-1) === "value")) return [];
  const own = (["x-changed", "x-added"] as const).flatMap((mark) => {
    const reason = value[mark];
    return typeof reason === "string" ? [{ mark, reason, keys }] : [];
  });
  return [...own, ...Object.entries(value).flatMap(([key, item]) => find(item, [...keys, key]))];
}

function describe(document: JsonObject, keys: Keys): { chapter: string; what: string } {
  const [section = "document", first = "", second = "", ...rest] = keys;
  if (section === "paths") {
    const id = listOperations(document).find(({ path, method }) => path === first && method === second)?.id;
    return { chapter: "operations", what: [id ?? first, ...rest].join(" ") };
  }
  if (section !== "components") return { chapter: "document", what: keys.join(".") || "the document" };
  const what = [second, ...rest.filter((key) => !silent.has(key) && !/^\d+$/.test(key) && key !== "allOf")].join(".");
  return { chapter: first, what: first === "responses" ? `${what}: ${describeUses(document, second)}` : what };
}

/** Which statuses of which operations a response is. */
function describeUses(document: JsonObject, name: string): string {
  const uses = listOperations(document).flatMap(({ id, operation }) =>
    Object.entries(getObject(operation, "responses")).flatMap(([status, response]) =>
      isObject(response) && response["$ref"] === `#/components/responses/${name}` ? [{ status, id }] : [],
    ),
  );
  const status = [...new Set(uses.map((use) => use.status))].join(", ");
  const few = uses.map(({ id }) => id).join(", ");
  return `${status} of ${uses.length > 2 ? `${uses.length} operations` : few}`;
}
