import { getKey, getObject, getString, isArray, isObject, type JsonObject, setKey } from "./json.ts";
import { resolvePointer } from "./json-pointer.ts";
import { methods } from "./list-operations.ts";
import { resolveObject } from "./resolve.ts";
import { walkDocument } from "./walk-document.ts";

/**
 * Changes a bundled document so that what openapi-typescript makes of it compiles. It takes a pointer's keys for keys
 * of types, which holds for components as such and seldom for what is inside; it writes an `operationId` twice when it
 * is there twice; and it overlooks that a component can be a reference.
 */
export function prepareDeclarations(document: JsonObject): void {
  replaceReferences(document);
  makeIdsUnique(document);
}

/** The name that an operation has in the declarations: "/" stands for "#". */
export function memberOf(operation: JsonObject): string {
  return getString(operation, "operationId").replaceAll("#", "/");
}

function makeIdsUnique(document: JsonObject): void {
  const taken = new Set<string>();
  const holders = [getObject(document, "paths"), getObject(document, "webhooks")];
  holders.push(getObject(getObject(document, "components"), "pathItems"));
  for (const pathItem of holders.flatMap((holder) => Object.values(holder))) {
    if (!isObject(pathItem)) continue;
    dropRepeatedParameters(document, pathItem);
    for (const method of methods) {
      const operation = getKey(pathItem, method);
      if (!isObject(operation)) continue;
      dropRepeatedParameters(document, operation);
      const id = memberOf(operation);
      if (id === "" || taken.has(id)) delete operation["operationId"];
      taken.add(id);
    }
  }
}

function dropRepeatedParameters(document: JsonObject, holder: JsonObject): void {
  const { parameters } = holder;
  if (!isArray(parameters)) return;
  const byName = new Map(
    parameters.map((parameter) => {
      const resolved = resolveObject(document, parameter);
      return [`${getString(resolved, "in")}-${getString(resolved, "name")}`, parameter];
    }),
  );
  holder["parameters"] = [...byName.values()];
}

function replaceReferences(document: JsonObject): void {
  const schemas = new Map<string, JsonObject>();
  const keys: (string | number)[] = [];
  walkDocument(document, "document", {
    keys,
    enter(value, kind) {
      const { $ref: reference } = value;
      if (typeof reference !== "string" || kind === "document" || kind === "components") return true;
      const whole = /^#\/(?:components\/[^/]+|paths|webhooks|\$defs)\/[^/]+$/.test(reference);
      const isComponent = keys.length === 3 && keys[0] === "components";
      if (kind === "schema") {
        if (!whole) value["$ref"] = nameSchema(document, reference, schemas);
        return true;
      }
      // What takes the place stands somewhere else too, and is walked through there.
      if (!whole || isComponent) replaceBy(value, resolveObject(document, value));
      return false;
    },
  });
  if (schemas.size === 0) return;
  const components = getObject(document, "components");
  const named = getObject(components, "schemas");
  for (const [name, schema] of schemas) setKey(named, name, schema);
  setKey(components, "schemas", named);
  setKey(document, "components", components);
}

/** Makes a component of what is inside of another one, or anywhere else in the document. */
function nameSchema(document: JsonObject, reference: string, schemas: Map<string, JsonObject>): string {
  const name = reference.slice(2).replaceAll("~1", "/").replaceAll("~0", "~");
  const schema = resolvePointer(document, reference.slice(1));
  schemas.set(name, isObject(schema) ? schema : {});
  return `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function replaceBy(value: JsonObject, content: JsonObject): void {
  for (const key of Object.keys(value)) delete value[key];
  for (const [key, item] of Object.entries(content)) setKey(value, key, item);
}
