import { basename } from "node:path";
import { getArray, getObject, getString, isObject, type Json, type JsonObject } from "../generate/json.ts";
import { readDocument } from "../generate/read-document.ts";

/** Why our document and GitHub's differ in some places. */
export interface Explanation {
  readonly reason: string;
  /** `there` when only one of the documents has the place. */
  readonly aspect: string;
  readonly ours: string;
  readonly upstream: string;
  /** Patterns, `*` for any text; each has to explain something. */
  readonly places: readonly string[];
  /** Patterns of routes; each has to explain something. @default every operation */
  readonly operations: readonly string[];
}

/** What has been said about the differences. */
export interface Explanations {
  readonly explanations: readonly Explanation[];
  /** Digests of GitHub's descriptions, by route, as they were when somebody last read them. */
  readonly wording: ReadonlyMap<string, string>;
}

/** An explanation that cannot be understood. */
class ExplanationError extends Error {
  override readonly name = "ExplanationError";
}

const known = new Set(["reason", "only", "aspect", "ours", "upstream", "places", "operations"]);

/** Reads `explanations.yaml` and `wording.yaml`. */
export function readExplanations(explanationsFile: string, wordingFile: string): Explanations {
  const label = basename(explanationsFile);
  const listed = getArray(readDocument(explanationsFile, label), "explanations");
  return {
    explanations: listed.map((each, index) => readExplanation(each, `${label}, explanation ${index + 1}`)),
    wording: new Map(
      Object.entries(getObject(readDocument(wordingFile, basename(wordingFile)), "wording")).map(([route, digest]) => [
        route,
        String(digest),
      ]),
    ),
  };
}

function readExplanation(value: Json, label: string): Explanation {
  if (!isObject(value)) throw new ExplanationError(`${label}: this is no object`);
  const unknown = Object.keys(value).find((key) => !known.has(key));
  if (unknown !== undefined)
    throw new ExplanationError(`${label}: it has no "${unknown}"; it has ${[...known].join(", ")}`);
  const reason = getString(value, "reason").trim();
  if (!/\w+\W+\w+/.test(reason)) throw new ExplanationError(`${label}: a reason in words is missing`);
  const places = getArray(value, "places").map(String);
  if (places.length === 0) throw new ExplanationError(`${label}: "places" lists nothing`);
  const operations = getArray(value, "operations").map(String);
  return { reason, places, operations: operations.length === 0 ? ["*"] : operations, ...readSides(value, label) };
}

function readSides(value: JsonObject, label: string): Pick<Explanation, "aspect" | "ours" | "upstream"> {
  const only = getString(value, "only");
  if (only === "ours") return { aspect: "there", ours: "yes", upstream: "-" };
  if (only === "upstream") return { aspect: "there", ours: "-", upstream: "yes" };
  const aspect = getString(value, "aspect");
  const [ours, upstream] = [value["ours"] ?? "", value["upstream"] ?? ""].map(String);
  if (only !== "" || aspect === "" || !ours || !upstream) {
    throw new ExplanationError(`${label}: it needs "only: ours", "only: upstream", or "aspect", "ours" and "upstream"`);
  }
  return { aspect, ours, upstream };
}
