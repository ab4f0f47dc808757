import { getArray, getKey, getObject, getString, isObject, type Json, type JsonObject } from "../generate/json.ts";
import { type DocumentOperation, listOperations, listParameters } from "../generate/list-operations.ts";
import { resolveObject } from "../generate/resolve.ts";
import { digest } from "../openapi/inventory.ts";
import { addSchemaFacts, type Facts } from "./schema-facts.ts";

/** What a document says of each operation, by route: `GET /orgs/{org}/copilot-spaces`. */
export function operationFacts(document: JsonObject): ReadonlyMap<string, Facts> {
  return new Map(listOperations(document).map((each) => [each.route, factsOf(document, each)]));
}

/** What GitHub says of each operation in words, and a digest of it, by route. */
export function readWording(
  document: JsonObject,
): ReadonlyMap<string, { readonly text: string; readonly digest: string }> {
  return new Map(
    listOperations(document).map(({ route, operation }) => {
      const text = `${getString(operation, "summary")}\n${getString(operation, "description")}`.trim();
      return [route, { text, digest: digest(text) }];
    }),
  );
}

function factsOf(document: JsonObject, described: DocumentOperation): Facts {
  const { operation } = described;
  const facts: Facts = new Map();
  const own = new Map([["operationId", getString(operation, "operationId")]]);
  if (getKey(operation, "deprecated") === true) own.set("deprecated", "yes");
  addAccess(own, operation);
  facts.set("operation", own);
  for (const parameter of listParameters(document, described)) addParameterFacts(facts, parameter, document);
  const body = resolveObject(document, getKey(operation, "requestBody"));
  if (Object.keys(body).length > 0) {
    addContentFacts(facts, "body", body, document);
    if (getKey(body, "required") === true)
      facts.set("body", new Map([...(facts.get("body") ?? []), ["required", "yes"]]));
  }
  for (const [status, value] of Object.entries(getObject(operation, "responses"))) {
    const response = resolveObject(document, value);
    addContentFacts(facts, status, response, document);
    for (const name of Object.keys(getObject(response, "headers"))) facts.set(`${status} header ${name}`, new Map());
  }
  return facts;
}

/** Who may call it: ours says so in an extension, GitHub's in one for apps and in a sentence for scopes. */
function addAccess(aspects: Map<string, string>, operation: JsonObject): void {
  const access = getObject(operation, "x-access");
  const apps = getKey(access, "github-apps") ?? getKey(getObject(operation, "x-github"), "enabledForGitHubApps");
  if (apps === true) aspects.set("GitHub Apps", "yes");
  const sentence = /need (?:both )?the ([^.]+?) scopes?\b/.exec(getString(operation, "description"))?.[1] ?? "";
  const upstream = [...sentence.matchAll(/`([^`]+)`/g)].map(([, scope = ""]) => scope);
  const scopes = getKey(access, "scopes") === undefined ? upstream : getArray(access, "scopes").map(String);
  if (scopes.length > 0) aspects.set("scopes", scopes.sort().join(", "));
}

function addParameterFacts(facts: Facts, parameter: JsonObject, document: JsonObject): void {
  const place = `${getString(parameter, "in")} ${getString(parameter, "name")}`;
  addSchemaFacts(facts, place, getKey(parameter, "schema"), document);
  const aspects = new Map(facts.get(place));
  if (getKey(parameter, "required") === true) aspects.set("required", "yes");
  if (getKey(parameter, "deprecated") === true) aspects.set("deprecated", "yes");
  facts.set(place, aspects);
}

/** Of a request or an answer: media types, schema, and the examples by their values, since each document has names of its own. */
function addContentFacts(facts: Facts, place: string, holder: JsonObject, document: JsonObject): void {
  const content = Object.entries(getObject(holder, "content"));
  facts.set(place, new Map());
  for (const [type, value] of content) {
    const media = isObject(value) ? value : {};
    addSchemaFacts(facts, place, getKey(media, "schema"), document);
    for (const example of examplesOf(document, media)) facts.set(`${place} example ${digest(example)}`, new Map());
    facts.set(`${place} as ${type}`, new Map());
  }
}

function examplesOf(document: JsonObject, media: JsonObject): Json[] {
  const own = getKey(media, "example");
  const named = Object.values(getObject(media, "examples")).map(
    (each) => resolveObject(document, each)["value"] ?? null,
  );
  return own === undefined ? named : [own, ...named];
}
