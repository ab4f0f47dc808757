/**
 * The shape of one row of the operations table. The rows themselves are generated from the document into
 * `generated/operations.ts`; nothing in them is written a second time by hand.
 */

/** A JSON Schema (2020-12, as OpenAPI 3.1 uses it). `$ref`s point into {@link OperationsTable.schemas}. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** An HTTP method, in capitals. */
export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/** A parameter of an operation (OpenAPI 3.1, section 4.8.12). */
export interface OperationParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  /** A value to try, where the document has one. */
  readonly example?: unknown;
}

/** An example from the document: the value as it stands there, under the name it has there. */
export interface OperationExample {
  readonly name: string;
  readonly summary: string;
  readonly value: unknown;
}

/** What an operation accepts as its body. */
export interface OperationRequestBody {
  readonly required: boolean;
  readonly description: string;
  readonly mediaType: string;
  readonly schema: JsonSchema;
  readonly examples: readonly OperationExample[];
}

/** One status that an operation declares. */
export interface OperationResponse {
  /** `200` to `599`; ranges (`4XX`) and `default` are not in the table. */
  readonly status: number;
  readonly description: string;
  /** Names of the declared response headers, in lower case. */
  readonly headers: readonly string[];
  /** Absent where the response has no body. */
  readonly mediaType?: string;
  readonly schema?: JsonSchema;
  readonly examples: readonly OperationExample[];
  /** Why this status is here although the API's own pages do not list it. */
  readonly addition?: string;
}

/** Cursor pagination by the `Link` response header (RFC 8288). */
export interface OperationPagination {
  readonly style: "cursor";
  /** The response field that holds the items. */
  readonly items: string;
  /** Query parameter: how many items a page. */
  readonly size: string;
  /** Query parameter: the cursor to go on from, towards the end. */
  readonly after: string;
  /** Query parameter: the cursor to go on from, towards the beginning. */
  readonly before: string;
}

/**
 * Whether a request may be sent again when its answer was lost: `"always"` (idempotent, RFC 9110 section 9.2.2),
 * `"never"`, or always unless the body holds the named field, because that field creates things.
 */
export type OperationResend = "always" | "never" | { readonly unlessBodyHas: string };

/** Which tokens may call an operation. */
export interface OperationAccess {
  /** The OAuth scopes that a classic token or an OAuth app token needs, all of them. */
  readonly scopes: readonly string[];
  /** The permission that a fine-grained token or GitHub App needs, or `false` where none of them may call. */
  readonly fineGrained: { readonly permission: string; readonly on: string; readonly access: "read" | "write" } | false;
  /** Whether GitHub App tokens (user and installation access tokens) may call it. */
  readonly githubApps: boolean;
}

/** The command of the command line that calls an operation. */
export interface OperationCommand {
  readonly noun: string;
  readonly verb: string;
  /** Other words for the verb: `["ls"]`. */
  readonly aliases: readonly string[];
  /**
   * The fields of a table's row, in order: of the answer, or of an item where the answer is a list. A field inside
   * another has a dot, `metadata.name`; of several with bars between, `login|slug`, the first that is there is meant.
   * An item of a list may lack one that the thing itself has. Empty where the answer has no body.
   */
  readonly columns: readonly string[];
  /**
   * Further names of a flag, and the parameter or field of the body that each stands for:
   * `{ instructions: "general_instructions" }`. A single letter is typed with one dash.
   */
  readonly flags: { readonly [name: string]: string };
}

/** One operation of the document. */
export interface Operation<Id extends string = string> {
  /**
   * The document's `operationId`: `copilot-spaces/list-for-org`. The route, where the document has none or has the same
   * one twice.
   */
  readonly id: Id;
  readonly method: HttpMethod;
  /** The path template (RFC 6570 level 1): `/orgs/{org}/copilot-spaces`. */
  readonly path: string;
  /** Method and path template in one, as `client.request` takes it: `GET /orgs/{org}/copilot-spaces`. */
  readonly route: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  /** The page that documents the operation. */
  readonly documentation?: string;
  readonly deprecated: boolean;
  /** `true` for what is not one of the API's documented operations but what the tools need to work with them. */
  readonly helper: boolean;
  readonly parameters: readonly OperationParameter[];
  readonly requestBody?: OperationRequestBody;
  readonly responses: readonly OperationResponse[];
  /** Declared statuses from 200 to 299, ascending. */
  readonly success: readonly number[];
  /** Declared statuses from 400 to 599, ascending. */
  readonly errors: readonly number[];
  readonly pagination?: OperationPagination;
  readonly resend: OperationResend;
  readonly access?: OperationAccess;
  readonly command?: OperationCommand;
}

/** Every operation of a document, and the schemas that their `$ref`s name. */
export interface OperationsTable {
  /** Format of this table; a reader that knows another one says so instead of guessing. */
  readonly format: 1;
  /** The document's title and version. */
  readonly title: string;
  readonly version: string;
  /** SHA-256 of the bundled document, in hexadecimal. */
  readonly hash: string;
  /** Keyed by `operationId`, in the document's order. */
  readonly operations: { readonly [id: string]: Operation };
  /** Keyed by the `$ref` that names them: `#/components/schemas/Space`. */
  readonly schemas: { readonly [ref: string]: JsonSchema };
}
