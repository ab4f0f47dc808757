import { escapeInvisible, printString } from "@copilot-spaces/reference/source-text";
import { DocumentError } from "./document-error.ts";
import type { JsonObject } from "./json.ts";
import { listOperations } from "./list-operations.ts";
import { loadOpenapiTypescript } from "./load-openapi-typescript.ts";
import { memberOf, prepareDeclarations } from "./prepare-declarations.ts";
import { resolveObject } from "./resolve.ts";
import { findListRecursion } from "./schema-recursion.ts";
import { banner } from "./source-text.ts";

/**
 * The TypeScript declarations of a bundled document: `paths`, `components` and `operations` as openapi-typescript
 * writes them, and `Routes`. The document is used up: openapi-typescript changes it on the way.
 *
 * @throws {DocumentError} when openapi-typescript cannot make sense of the document.
 */
export async function printDeclarations(document: JsonObject): Promise<string> {
  prepareDeclarations(document);
  const types = escapeInvisible(loosen(await transform(document)));
  const declarations = `${banner}\n${types}\n${printRoutes(document)}`;
  const { requireDeclarations } = await import("./require-declarations.ts");
  requireDeclarations(declarations);
  return declarations;
}

async function transform(document: JsonObject): Promise<string> {
  const { transformSchema, scanDiscriminators, astToString } = await loadOpenapiTypescript();
  const recursive = findListRecursion(document);
  try {
    const discriminators = scanDiscriminators(document, { silent: true });
    const nodes = transformSchema(document, createContext(document, discriminators));
    if (recursive.size === 0) return astToString(nodes);
    const { nameRecursiveLists } = await import("./list-recursion.ts");
    return astToString(nameRecursiveLists(nodes, recursive));
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
    resolve: (reference) => resolveObject(document, { $ref: reference }),
  };
}

/** openapi-typescript's helper does not compile where a schema that may be null is narrowed: `null` has no keys. */
function loosen(declarations: string): string {
  return declarations.replace(
    /^type WithRequired<T, K extends keyof T> = T & \{\n {4}\[P in K\]-\?: T\[P\];\n\};$/m,
    "type WithRequired<T, K extends PropertyKey> = T & {\n    [P in K & keyof T]-?: T[P];\n};",
  );
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
