import type {
  HttpMethod,
  JsonSchema,
  Operation,
  OperationExample,
  OperationParameter,
  OperationRequestBody,
  OperationResponse,
  OperationsTable,
} from "@copilot-spaces/types/operations";
import { DocumentError } from "./document-error.ts";
import { readAccess, readCommand, readPagination, readResend } from "./extensions.ts";
import { getArray, getKey, getObject, getString, isObject, type Json, type JsonObject } from "./json.ts";
import { resolvePointer } from "./json-pointer.ts";
import { type DocumentOperation, listOperations, listParameters } from "./list-operations.ts";
import { resolveObject } from "./resolve.ts";
import { toJsonSchema } from "./to-json-schema.ts";

/** What a table is made with, besides the document. */
export interface TableOptions {
  /** The SHA-256 of the bundle's text, in hexadecimal. */
  readonly hash: string;
  /** Other people's documents may mean something else by `x-access`: what does not fit is then left out, not refused. */
  readonly foreign: boolean;
}

/**
 * Makes the operations table of a bundled document.
 *
 * @throws {DocumentError} when an extension is not as it should be, unless the document is foreign.
 */
export function createOperationsTable(document: JsonObject, { hash, foreign }: TableOptions): OperationsTable {
  const builder = new TableBuilder(document, foreign);
  const operations: Record<string, Operation> = {};
  for (const operation of listOperations(document)) setRow(operations, operation.id, builder.row(operation));
  const info = getObject(document, "info");
  return {
    format: 1,
    title: getString(info, "title"),
    version: getString(info, "version"),
    hash,
    operations,
    schemas: builder.schemas(),
  };
}

class TableBuilder {
  readonly #document: JsonObject;
  readonly #foreign: boolean;
  readonly #convert: (schema: Json) => Json;
  readonly #references = new Set<string>();

  constructor(document: JsonObject, foreign: boolean) {
    this.#document = document;
    this.#foreign = foreign;
    this.#convert = getString(document, "openapi").startsWith("3.0") ? toJsonSchema : (schema) => schema;
  }

  row(source: DocumentOperation): Operation {
    const { id, path, route, operation } = source;
    const method = methodNames[source.method];
    const documentation = getString(getObject(operation, "externalDocs"), "url");
    const requestBody = this.#requestBody(operation);
    const responses = this.#responses(operation);
    const pagination = this.#extension(source, readPagination);
    const access = this.#extension(source, readAccess);
    const command = this.#extension(source, readCommand);
    return {
      id,
      method,
      path,
      route,
      tags: getArray(operation, "tags").filter((tag) => typeof tag === "string"),
      summary: getString(operation, "summary"),
      description: getString(operation, "description"),
      ...(documentation === "" ? {} : { documentation }),
      deprecated: operation["deprecated"] === true,
      helper: operation["x-helper"] === true,
      parameters: listParameters(this.#document, source).map((parameter) => this.#parameter(parameter)),
      ...(requestBody === undefined ? {} : { requestBody }),
      responses,
      success: responses.map(({ status }) => status).filter((status) => status >= 200 && status < 300),
      errors: responses.map(({ status }) => status).filter((status) => status >= 400),
      ...(pagination === undefined ? {} : { pagination }),
      resend: readResend(operation, method),
      ...(access === undefined ? {} : { access }),
      ...(command === undefined ? {} : { command }),
    };
  }

  /** Everything that the rows' schemas refer to, and what that refers to in turn. */
  schemas(): Record<string, JsonSchema> {
    const schemas = new Map<string, JsonSchema>();
    // A set goes on to what is added while it is walked through.
    for (const reference of this.#references) {
      const value = resolvePointer(this.#document, reference.slice(1));
      schemas.set(reference, this.#schema(value));
    }
    return Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #extension<Value>(
    { operation, route }: DocumentOperation,
    read: (operation: JsonObject, route: string) => Value | undefined,
  ): Value | undefined {
    try {
      return read(operation, route);
    } catch (error) {
      if (this.#foreign && error instanceof DocumentError) return undefined;
      throw error;
    }
  }

  #parameter(parameter: JsonObject): OperationParameter {
    const [content] = Object.values(getObject(parameter, "content"));
    const schema = getKey(parameter, "schema") ?? (isObject(content) ? getKey(content, "schema") : undefined);
    const where = getString(parameter, "in");
    const [example] = this.#examples(parameter);
    return {
      name: getString(parameter, "name"),
      in: where === "path" || where === "header" || where === "cookie" ? where : "query",
      required: parameter["required"] === true,
      description: getString(parameter, "description"),
      schema: this.#schema(schema),
      ...(example === undefined ? {} : { example: example.value }),
    };
  }

  #requestBody(operation: JsonObject): OperationRequestBody | undefined {
    const body = resolveObject(this.#document, getKey(operation, "requestBody"));
    const media = this.#media(body);
    if (media === undefined) return undefined;
    return { required: body["required"] === true, description: getString(body, "description"), ...media };
  }

  #responses(operation: JsonObject): OperationResponse[] {
    const responses: OperationResponse[] = [];
    for (const [key, value] of Object.entries(getObject(operation, "responses"))) {
      if (!/^[1-5][0-9][0-9]$/.test(key)) continue;
      const response = resolveObject(this.#document, value);
      const { examples = [], ...media } = this.#media(response) ?? {};
      const addition = (isObject(value) ? getString(value, "x-added") : "") || getString(response, "x-added");
      responses.push({
        status: Number(key),
        description: getString(response, "description"),
        headers: Object.keys(getObject(response, "headers")).map((name) => name.toLowerCase()),
        ...media,
        examples,
        ...(addition === "" ? {} : { addition }),
      });
    }
    return responses.sort((a, b) => a.status - b.status);
  }

  #media(holder: JsonObject): { mediaType: string; schema: JsonSchema; examples: OperationExample[] } | undefined {
    const content = getObject(holder, "content");
    const types = Object.keys(content);
    const mediaType = types.find((type) => /[/+]json\b/i.test(type)) ?? types[0];
    if (mediaType === undefined) return undefined;
    const media = getObject(content, mediaType);
    return { mediaType, schema: this.#schema(getKey(media, "schema")), examples: this.#examples(media) };
  }

  #examples(media: JsonObject): OperationExample[] {
    const single = getKey(media, "example");
    if (single !== undefined) return [{ name: "example", summary: "", value: single }];
    const examples: OperationExample[] = [];
    for (const [name, value] of Object.entries(getObject(media, "examples"))) {
      const example = resolveObject(this.#document, value);
      const content = getKey(example, "value");
      if (content !== undefined) examples.push({ name, summary: getString(example, "summary"), value: content });
    }
    return examples;
  }

  #schema(value: Json | undefined): JsonSchema {
    const schema = this.#convert(value ?? {});
    // `true` and `false` are schemas too (JSON Schema 2020-12, section 4.3.2).
    if (!isObject(schema)) return schema === false ? { not: {} } : {};
    this.#collectReferences(schema);
    return schema;
  }

  /** Over-approximates: a `$ref` in an example is only followed when there is something to find. */
  #collectReferences(value: Json): void {
    if (typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === "object") this.#collectReferences(item);
      else if (key === "$ref" && typeof item === "string" && item.startsWith("#/")) this.#refer(item);
    }
  }

  #refer(reference: string): void {
    if (this.#references.has(reference)) return;
    if (resolvePointer(this.#document, reference.slice(1)) !== undefined) this.#references.add(reference);
  }
}

const methodNames = {
  get: "GET",
  put: "PUT",
  post: "POST",
  delete: "DELETE",
  options: "OPTIONS",
  head: "HEAD",
  patch: "PATCH",
  trace: "TRACE",
} as const satisfies Record<DocumentOperation["method"], HttpMethod>;

function setRow(rows: Record<string, Operation>, id: string, row: Operation): void {
  Object.defineProperty(rows, id, { value: row, writable: true, enumerable: true, configurable: true });
}
