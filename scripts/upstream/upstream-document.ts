import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getArray, getKey, getObject, isObject, type JsonObject, setKey } from "../generate/json.ts";
import { listOperations } from "../generate/list-operations.ts";

/** GitHub's own description of its API, as @octokit/openapi publishes it. */
export interface UpstreamDocument {
  readonly version: string;
  readonly document: JsonObject;
}

/** Reads the installed description. */
export function readUpstream(): UpstreamDocument {
  const { resolve } = createRequire(import.meta.url);
  const manifest: { version: string } = JSON.parse(readFileSync(resolve("@octokit/openapi/package.json"), "utf8"));
  const file = resolve("@octokit/openapi/generated/api.github.com.json");
  const document: JsonObject = JSON.parse(readFileSync(file, "utf8"));
  return { version: manifest.version, document };
}

/** Leaves out every operation that our document does not have, 1,100 of them, but for new ones about the same things. */
export function keepOurs(document: JsonObject, ours: JsonObject): JsonObject {
  const routes = new Set(listOperations(ours).map(({ route }) => route));
  const topics = new Set(
    listOperations(ours)
      .filter(({ operation }) => getKey(operation, "x-helper") !== true)
      .flatMap(({ path }) => /copilot-spaces/.exec(path)?.[0] ?? []),
  );
  const paths: JsonObject = {};
  for (const { route, method, path, pathItem, operation } of listOperations(document)) {
    const about = [path, ...getArray(operation, "tags").map(String)];
    if (!routes.has(route) && !about.some((each) => [...topics].some((topic) => each.includes(topic)))) continue;
    const known = getKey(paths, path);
    const kept: JsonObject = isObject(known) ? known : { parameters: getKey(pathItem, "parameters") ?? [] };
    setKey(kept, method, getObject(pathItem, method));
    setKey(paths, path, kept);
  }
  return { ...document, paths };
}
