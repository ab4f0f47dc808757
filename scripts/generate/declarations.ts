import { DocumentError } from "./document-error.ts";
import { getObject, getString, isObject, type JsonObject } from "./json.ts";
import { listOperations, methods } from "./list-operations.ts";
import { resolveObject } from "./resolve.ts";
import { banner, printString } from "./source-text.ts";

/**
 * The TypeScript declarations of a bundled document: `paths`, `components` and `operations` as openapi-typescript
 * writes them, and `Routes`. The document is used up: openapi-typescript changes it on the way.
 *
 * @throws {DocumentError} when openapi-typescript cannot make sense of the document.
 */
export async function printDeclarations(document: JsonObject): Promise<string> {
  const [{ default: transformSchema }, { scanDiscriminators }, { astToString }] = await Promise.all([
    import("openapi-typescript/dist/transform/index.mjs"),
    import("openapi-typescript/dist/lib/utils.mjs"),
    import("openapi-typescript/dist/lib/ts.mjs"),
  ]);
  makeIdsUnique(document);
  try {
    const discriminators = scanDiscriminators(document, { silent: true });
    const nodes = transformSchema(document, createContext(document, discriminators));
    return `${banner}\n${astToString(nodes)}\n${printRoutes(document)}`;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new DocumentError(`openapi-typescript cannot use this document: ${problem}`, { file: "document" });
  }
}

type Context = Parameters<typeof import("openapi-typescript/dist/transform/index.mjs").default>[1];

/** openapi-typescript's defaults, spelled out: no configuration file near by changes what is generated. */
function createContext(document: JsonObject, discriminators: Context["discriminators"]): Context {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A default is what the server assumes; it does not make a field present.
    defaultNonNullable: false,
    discriminators,
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
    resolve(reference) {
      // biome-ignore lint/suspicious/noExplicitAny: openapi-typescript names the type that it expects to find.
      return resolveObject(document, { $ref: reference }) as any;
    },
  };
}

/** openapi-typescript writes a member of `operations` per id, with "/" for "#": two of the same would not compile. */
function makeIdsUnique(document: JsonObject): void {
  const taken = new Set<string>();
  const holders = [getObject(document, "paths"), getObject(document, "webhooks")];
  holders.push(getObject(getObject(document, "components"), "pathItems"));
  for (const pathItem of holders.flatMap((holder) => Object.values(holder))) {
    if (!isObject(pathItem)) continue;
    for (const method of methods) {
      const operation = pathItem[method];
      if (!isObject(operation) || operation["operationId"] === undefined) continue;
      const id = memberOf(operation);
      if (id === "" || taken.has(id)) delete operation["operationId"];
      taken.add(id);
    }
  }
}

function memberOf(operation: JsonObject): string {
  return getString(operation, "operationId").replaceAll("#", "/");
}

/** By route, one property leads to an operation's types, so that a typed call costs the same in any document. */
function printRoutes(document: JsonObject): string {
  const members = listOperations(document).map(({ method, path, route, operation }) => {
    const id = memberOf(operation);
    const type = id === "" ? `paths[${printString(path)}]["${method}"]` : `operations[${printString(id)}]`;
    return `    ${printString(route)}: ${type};\n`;
  });
  if (members.length === 0) return "export type Routes = Record<string, never>;\n";
  return `/** Every operation by method and path template, as in "GET /path/{parameter}". */\nexport interface Routes {\n${members.join("")}}\n`;
}
