import { getArray, getKey, getObject, getString, isObject, type JsonObject } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import { listOperations } from "../../generate/list-operations.ts";
import type { Rule } from "../rule.ts";

/** The OAuth scopes that the pages name. A new one is added here on purpose, so that a misspelt one is noticed. */
const knownScopes = ["read:org", "write:org", "repo", "read:user", "user", "write:user", "codespace"];

/** `x-access` says of every documented operation which tokens may call it. */
export const access: Rule = {
  name: "access",
  why: "The explanation of a 403 is made of this: a wrong scope sends people to grant the wrong one.",
  check: ({ document }) =>
    listOperations(document).flatMap(({ method, path, operation }) => {
      const value = getKey(operation, "x-access");
      const helper = operation["x-helper"] === true;
      if (value === undefined && helper) return [];
      const place = { pointer: formatPointer(["paths", path, method, "x-access"]) };
      const form = "{ scopes: […], fine-grained: { permission, on, access } | false, github-apps: true | false }";
      return whatIsWrong(value, helper).map((message) => ({ place, message, mend: `write it as ${form}` }));
    }),
};

function whatIsWrong(value: unknown, helper: boolean): string[] {
  if (typeof value !== "object" || value === null) return ["x-access is missing"];
  const access = value as JsonObject;
  const scopes = getArray(access, "scopes");
  const unknown = scopes.filter((scope) => typeof scope !== "string" || !knownScopes.includes(scope));
  const wrong = unknown.map((scope) => `"${String(scope)}" is no known scope (${knownScopes.join(", ")})`);
  if (scopes.length === 0 && !helper) wrong.push("no scope is named");
  if (typeof access["github-apps"] !== "boolean") wrong.push("github-apps is neither true nor false");
  if (!isFineGrained(access)) wrong.push("fine-grained is neither false nor a permission");
  return wrong;
}

function isFineGrained(access: JsonObject): boolean {
  if (access["fine-grained"] === false) return true;
  const fineGrained = getObject(access, "fine-grained");
  const on = getString(fineGrained, "on");
  return (
    isObject(access["fine-grained"]) &&
    getString(fineGrained, "permission") !== "" &&
    (on === "organization" || on === "repository") &&
    /^(?:read|write)$/.test(getString(fineGrained, "access"))
  );
}
