/**
 * Which value of an OpenAPI document is what (OpenAPI 3.1, section 4.8): the bundler must know a reference from an
 * example that merely looks like one, and a schema from a property that happens to be called `schema`.
 */

/** The objects of the specification that can hold references, by their names there. */
export type DocumentKind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "header"
  | "callback"
  | "schema"
  | "example"
  | "link"
  | "securityScheme";

/** What stands under a key: one object, a list of them, or a map with any keys. */
export interface DocumentField {
  readonly kind: DocumentKind;
  readonly holds: "one" | "list" | "map";
}

type DocumentFields = Readonly<Record<string, DocumentField>>;

const one = (kind: DocumentKind): DocumentField => ({ kind, holds: "one" });
const list = (kind: DocumentKind): DocumentField => ({ kind, holds: "list" });
const map = (kind: DocumentKind): DocumentField => ({ kind, holds: "map" });

const operation = one("operation");
const schema = one("schema");
const parameter: DocumentFields = { schema, content: map("mediaType"), examples: map("example") };

/** The keys of each kind that hold further kinds; every other key holds plain data. */
export const documentShape: Readonly<Record<DocumentKind, DocumentFields>> = {
  document: { paths: map("pathItem"), webhooks: map("pathItem"), components: one("components"), $defs: map("schema") },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    examples: map("example"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    securitySchemes: map("securityScheme"),
    links: map("link"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
  },
  pathItem: {
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    options: operation,
    head: operation,
    patch: operation,
    trace: operation,
    parameters: list("parameter"),
  },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  },
  parameter,
  header: parameter,
  requestBody: { content: map("mediaType") },
  mediaType: { schema, examples: map("example"), encoding: map("encoding") },
  encoding: { headers: map("header") },
  response: { headers: map("header"), content: map("mediaType"), links: map("link") },
  callback: {},
  schema: {
    properties: map("schema"),
    patternProperties: map("schema"),
    $defs: map("schema"),
    definitions: map("schema"),
    dependentSchemas: map("schema"),
    items: schema,
    additionalProperties: schema,
    propertyNames: schema,
    unevaluatedItems: schema,
    unevaluatedProperties: schema,
    contains: schema,
    contentSchema: schema,
    not: schema,
    if: schema,
    // biome-ignore lint/suspicious/noThenProperty: "then" is a JSON Schema keyword.
    then: schema,
    else: schema,
    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
    prefixItems: list("schema"),
  },
  example: {},
  link: {},
  securityScheme: {},
};

/** The section of `components` where a referenced object of each kind goes. A path item is written out in place. */
export const componentSections: ReadonlyMap<DocumentKind, string> = new Map([
  ["schema", "schemas"],
  ["response", "responses"],
  ["parameter", "parameters"],
  ["example", "examples"],
  ["requestBody", "requestBodies"],
  ["header", "headers"],
  ["securityScheme", "securitySchemes"],
  ["link", "links"],
  ["callback", "callbacks"],
]);
