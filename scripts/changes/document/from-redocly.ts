import { isObject, type Json } from "../../generate/json.ts";
import { parsePointer } from "../../generate/json-pointer.ts";
import type { Bump } from "../change-report.ts";
import { print } from "./change-list.ts";
import type { Aspect, DocumentChange } from "./document-change.ts";
import type { RedoclyChange } from "./redocly.ts";

/**
 * Rules of redocly's whose word is not the last, since ours knows more: a status that is an error, a value or a variant
 * that the types promise room for, a name that a component has.
 */
const judgedByOurs = new Set(["response-removed", "enum-values-added", "schema-combinator-changed"]);

/** Says what redocly found as we say it. */
export function fromRedocly(change: RedoclyChange): DocumentChange {
  const { path, kind, impact, verdicts, property, base, revision } = change;
  const keys = parsePointer(path.replace(/^#/, ""));
  const aspect = aspectOf(keys, change);
  const verdict = verdicts.find(({ ruleId }) => !judgedByOurs.has(ruleId));
  const judged = verdicts.length > 0 && verdict === undefined;
  const what = property === undefined ? `was ${kind}` : `has another \`${property}\``;
  return {
    bump: judged || aspect === "tools" || aspect === "name" || aspect === "example" ? "patch" : limit(impact, verdict),
    rule: verdict?.ruleId ?? "redocly",
    aspect,
    operations: [],
    place: revision?.pointer ?? base?.pointer ?? path,
    text: verdict?.message ?? `${subjectOf(keys, revision?.value ?? base?.value)} ${what}.`,
    ...printed("before", base?.value),
    ...printed("after", revision?.value),
  };
}

/** Without a verdict of a rule, redocly calls all that is new minor. */
function limit(impact: Bump, verdict: object | undefined): Bump {
  return verdict === undefined && impact === "major" ? "patch" : impact;
}

const words = new Set([
  "description",
  "summary",
  "title",
  "externalDocs",
  "tags",
  "info",
  "contact",
  "license",
  "termsOfService",
]);

function aspectOf(keys: readonly string[], { typeName, property, kind }: RedoclyChange): Aspect {
  const all = property === undefined ? keys : [...keys, property];
  if (all.some((key) => key.startsWith("x-") && !isHeaderName(all, key))) return "tools";
  const last = all.at(-1) ?? "";
  if (words.has(last) || words.has(all[0] ?? "")) return "words";
  if (all.includes("examples") || all.includes("example")) return "example";
  if (last === "default") return "default";
  if (last === "deprecated") return "deprecation";
  if (all[0] === "servers" || all.includes("servers")) return "server";
  if (all.includes("security") || all.includes("securitySchemes")) return "access";
  if (all[0] === "components" && all.length <= 3) return "name";
  if (typeName === "Operation" || typeName === "PathItem" || typeName === "Paths") {
    return kind === "modified" && property !== "operationId" ? "words" : "operation";
  }
  return all.includes("responses") ? "response" : "request";
}

/** `x-ratelimit-limit` is the name of a header, not an extension. */
function isHeaderName(keys: readonly string[], key: string): boolean {
  return keys[keys.indexOf(key) - 1] === "headers";
}

/** What a sentence is about: a place, or the parameter there by its name, as its number says nothing. */
function subjectOf(keys: readonly string[], value: Json | undefined): string {
  const parameter = keys.at(-2) === "parameters" && isObject(value) ? value : {};
  const { name, in: where } = parameter;
  if (typeof name !== "string") return `\`${nameOf(keys)}\``;
  return `The ${where} parameter \`${name}\` of \`${nameOf(keys.slice(0, -2))}\``;
}

/** What people call a place: `GET /user 200`. */
function nameOf(keys: readonly string[]): string {
  const [first = "document", path = "", method = "", ...rest] = keys;
  if (first !== "paths") return keys.join(" ") || "document";
  const route =
    /^[a-z]+$/.test(method) && method !== "parameters" ? `${method.toUpperCase()} ${path}` : `${path} ${method}`;
  const steps = rest.filter(
    (key) => !["content", "schema", "properties", "responses", "application/json"].includes(key),
  );
  return [route.trim(), ...steps].join(" ");
}

function printed(side: "before" | "after", value: Json | undefined): { before?: string; after?: string } {
  return value === undefined ? {} : { [side]: print(value) };
}
