import { getKey, getObject, getString, isObject, type JsonObject } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import { type DocumentOperation, listOperations, listParameters } from "../../generate/list-operations.ts";
import { resolveObject } from "../../generate/resolve.ts";
import type { Rule } from "../rule.ts";

/** `x-pagination` names what is there: query parameters, a `Link` header and the list in the answer. */
export const pagination: Rule = {
  name: "pagination",
  why: "The client pages by these names; a wrong one shows the first page for ever, or nothing.",
  check: ({ document }) =>
    listOperations(document).flatMap((each) => {
      const value = getKey(each.operation, "x-pagination");
      const place = { pointer: formatPointer(["paths", each.path, each.method, "x-pagination"]) };
      const mend = "{ style: cursor, items: a list in the answer, size, after, before: query parameters }";
      return whatIsWrong(document, each, value).map((message) => ({ place, message, mend }));
    }),
};

function whatIsWrong(document: JsonObject, each: DocumentOperation, value: unknown): string[] {
  const parameters = listParameters(document, each).filter((parameter) => parameter["in"] === "query");
  const names = parameters.map((parameter) => getString(parameter, "name"));
  const cursors = names.filter((name) => name === "after" || name === "before");
  if (value === undefined) return cursors.length > 0 ? ["takes a cursor and has no x-pagination"] : [];
  const pages = isObject(value as JsonObject) ? (value as JsonObject) : {};
  const wrong = ["size", "after", "before"]
    .filter((key) => !names.includes(getString(pages, key)))
    .map((key) => `${key}: "${getString(pages, key)}" is no query parameter`);
  if (getString(pages, "style") !== "cursor") wrong.push('the style is not "cursor"');
  const answer = resolveObject(document, getObject(each.operation, "responses")["200"]);
  if (!("Link" in getObject(answer, "headers"))) wrong.push("200 has no Link header");
  const media = getObject(getObject(answer, "content"), "application/json");
  const items = getObject(getObject(resolveObject(document, media["schema"]), "properties"), getString(pages, "items"));
  if (items["type"] !== "array") wrong.push(`items: "${getString(pages, "items")}" is no list in the answer`);
  return wrong;
}
