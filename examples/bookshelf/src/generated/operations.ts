// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.

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

/** The id of an operation. */
export type OperationId =
  | "books/list"
  | "books/add"
  | "books/get"
  | "books/remove"
  | "books/rate"
  | "books/cite";

const parameter_Bookshelf_Version_bb32011fa50fe716: OperationParameter = {
  "name": "Bookshelf-Version",
  "in": "header",
  "required": false,
  "description": "The version of the API.",
  "schema": {
    "type": "string",
    "default": "1"
  }
};

const response_401_61bd549c19b7c018: OperationResponse = {
  "status": 401,
  "description": "The token is missing or not known.",
  "headers": [],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/Problem"
  },
  "examples": [
    {
      "name": "no-token",
      "summary": "",
      "value": {
        "message": "A token is needed"
      }
    }
  ]
};

const parameter_isbn_cef5e1f1dfe87185: OperationParameter = {
  "name": "isbn",
  "in": "path",
  "required": true,
  "description": "The International Standard Book Number, without dashes.",
  "schema": {
    "type": "string",
    "pattern": "^97[89][0-9]{10}$"
  },
  "example": "9780262510875"
};

const response_404_d6e3844afe75bd84: OperationResponse = {
  "status": 404,
  "description": "There is no such book on the shelf.",
  "headers": [],
  "mediaType": "application/json",
  "schema": {
    "$ref": "#/components/schemas/Problem"
  },
  "examples": [
    {
      "name": "no-such-book",
      "summary": "",
      "value": {
        "message": "There is no such book"
      }
    }
  ]
};


/** Every operation by its id, in the document's order. */
export const operations: { readonly [Id in OperationId]: Operation<Id> } = {
  "books/list": {
    "id": "books/list",
    "method": "GET",
    "path": "/books",
    "route": "GET /books",
    "tags": [
      "books"
    ],
    "summary": "List books",
    "description": "Lists the books on the shelf, the newest first.",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_Bookshelf_Version_bb32011fa50fe716,
      {
        "name": "unread",
        "in": "query",
        "required": false,
        "description": "Only books that are not read yet.",
        "schema": {
          "type": "boolean"
        }
      },
      {
        "name": "per_page",
        "in": "query",
        "required": false,
        "description": "Books a page.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 30
        }
      },
      {
        "name": "after",
        "in": "query",
        "required": false,
        "description": "The cursor to go on from.",
        "schema": {
          "type": "string"
        }
      },
      {
        "name": "before",
        "in": "query",
        "required": false,
        "description": "The cursor to go back from.",
        "schema": {
          "type": "string"
        }
      },
    ],
    "responses": [
      {
        "status": 200,
        "description": "A page of books.",
        "headers": [
          "link"
        ],
        "mediaType": "application/json",
        "schema": {
          "type": "object",
          "required": [
            "books"
          ],
          "properties": {
            "books": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Book"
              }
            }
          }
        },
        "examples": [
          {
            "name": "first-page",
            "summary": "",
            "value": {
              "books": [
                {
                  "isbn": "9780262510875",
                  "title": "Structure and Interpretation",
                  "read": false
                }
              ]
            }
          },
          {
            "name": "second-page",
            "summary": "",
            "value": {
              "books": [
                {
                  "isbn": "9780201633610",
                  "title": "Design Patterns",
                  "read": true,
                  "rating": 4
                }
              ]
            }
          }
        ]
      },
      response_401_61bd549c19b7c018,
    ],
    "success": [
      200
    ],
    "errors": [
      401
    ],
    "pagination": {
      "style": "cursor",
      "items": "books",
      "size": "per_page",
      "after": "after",
      "before": "before"
    },
    "resend": "always",
  },
  "books/add": {
    "id": "books/add",
    "method": "POST",
    "path": "/books",
    "route": "POST /books",
    "tags": [
      "books"
    ],
    "summary": "Add a book",
    "description": "Puts a book on the shelf.",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_Bookshelf_Version_bb32011fa50fe716,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "$ref": "#/components/schemas/NewBook"
      },
      "examples": [
        {
          "name": "with-title",
          "summary": "",
          "value": {
            "isbn": "9780262510875",
            "title": "Structure and Interpretation"
          }
        }
      ]
    },
    "responses": [
      {
        "status": 201,
        "description": "The book, which is on the shelf now.",
        "headers": [],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Book"
        },
        "examples": [
          {
            "name": "unread",
            "summary": "",
            "value": {
              "isbn": "9780262510875",
              "title": "Structure and Interpretation",
              "read": false
            }
          }
        ]
      },
      response_401_61bd549c19b7c018,
      {
        "status": 409,
        "description": "The book is on the shelf already.",
        "headers": [],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Problem"
        },
        "examples": [
          {
            "name": "there-already",
            "summary": "",
            "value": {
              "message": "The book is on the shelf already"
            }
          }
        ]
      },
      {
        "status": 422,
        "description": "The book is not described as it has to be.",
        "headers": [],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Problem"
        },
        "examples": [
          {
            "name": "no-isbn",
            "summary": "",
            "value": {
              "message": "isbn is missing"
            }
          }
        ]
      },
    ],
    "success": [
      201
    ],
    "errors": [
      401,
      409,
      422
    ],
    "resend": "never",
  },
  "books/get": {
    "id": "books/get",
    "method": "GET",
    "path": "/books/{isbn}",
    "route": "GET /books/{isbn}",
    "tags": [
      "books"
    ],
    "summary": "Get a book",
    "description": "Gets one book.",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_Bookshelf_Version_bb32011fa50fe716,
      parameter_isbn_cef5e1f1dfe87185,
    ],
    "responses": [
      {
        "status": 200,
        "description": "The book.",
        "headers": [],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Book"
        },
        "examples": [
          {
            "name": "unread",
            "summary": "",
            "value": {
              "isbn": "9780262510875",
              "title": "Structure and Interpretation",
              "read": false
            }
          },
          {
            "name": "read",
            "summary": "",
            "value": {
              "isbn": "9780201633610",
              "title": "Design Patterns",
              "read": true,
              "rating": 4
            }
          }
        ]
      },
      response_401_61bd549c19b7c018,
      response_404_d6e3844afe75bd84,
    ],
    "success": [
      200
    ],
    "errors": [
      401,
      404
    ],
    "resend": "always",
  },
  "books/remove": {
    "id": "books/remove",
    "method": "DELETE",
    "path": "/books/{isbn}",
    "route": "DELETE /books/{isbn}",
    "tags": [
      "books"
    ],
    "summary": "Remove a book",
    "description": "Takes a book off the shelf.",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_Bookshelf_Version_bb32011fa50fe716,
      parameter_isbn_cef5e1f1dfe87185,
    ],
    "responses": [
      {
        "status": 204,
        "description": "The book is gone.",
        "headers": [],
        "examples": []
      },
      response_401_61bd549c19b7c018,
      response_404_d6e3844afe75bd84,
    ],
    "success": [
      204
    ],
    "errors": [
      401,
      404
    ],
    "resend": "always",
  },
  "books/rate": {
    "id": "books/rate",
    "method": "PUT",
    "path": "/books/{isbn}/rating",
    "route": "PUT /books/{isbn}/rating",
    "tags": [
      "books"
    ],
    "summary": "Rate a book",
    "description": "Says how good a book is. A rating of `null` takes the rating back, and is answered without a body.",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_Bookshelf_Version_bb32011fa50fe716,
      parameter_isbn_cef5e1f1dfe87185,
    ],
    "requestBody": {
      "required": true,
      "description": "",
      "mediaType": "application/json",
      "schema": {
        "type": "object",
        "required": [
          "rating"
        ],
        "properties": {
          "rating": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "maximum": 5
          }
        }
      },
      "examples": [
        {
          "name": "good",
          "summary": "",
          "value": {
            "rating": 4
          }
        },
        {
          "name": "none",
          "summary": "",
          "value": {
            "rating": null
          }
        }
      ]
    },
    "responses": [
      {
        "status": 200,
        "description": "The book, which counts as read now.",
        "headers": [],
        "mediaType": "application/json",
        "schema": {
          "$ref": "#/components/schemas/Book"
        },
        "examples": [
          {
            "name": "read",
            "summary": "",
            "value": {
              "isbn": "9780201633610",
              "title": "Design Patterns",
              "read": true,
              "rating": 4
            }
          }
        ]
      },
      {
        "status": 204,
        "description": "The rating is gone.",
        "headers": [],
        "examples": []
      },
      response_401_61bd549c19b7c018,
      response_404_d6e3844afe75bd84,
    ],
    "success": [
      200,
      204
    ],
    "errors": [
      401,
      404
    ],
    "resend": "always",
  },
  "books/cite": {
    "id": "books/cite",
    "method": "GET",
    "path": "/books/{isbn}/citation",
    "route": "GET /books/{isbn}/citation",
    "tags": [
      "books"
    ],
    "summary": "Cite a book",
    "description": "Gets a line for a list of references.",
    "deprecated": false,
    "helper": false,
    "parameters": [
      parameter_Bookshelf_Version_bb32011fa50fe716,
      parameter_isbn_cef5e1f1dfe87185,
    ],
    "responses": [
      {
        "status": 200,
        "description": "The line.",
        "headers": [],
        "mediaType": "text/plain",
        "schema": {
          "type": "string"
        },
        "examples": [
          {
            "name": "line",
            "summary": "",
            "value": "Structure and Interpretation. ISBN 9780262510875."
          }
        ]
      },
      response_401_61bd549c19b7c018,
      response_404_d6e3844afe75bd84,
    ],
    "success": [
      200
    ],
    "errors": [
      401,
      404
    ],
    "resend": "always",
  },
};

/** Every operation, and the schemas that they refer to. */
export const operationsTable: OperationsTable = {
  "format": 1,
  "title": "Bookshelf",
  "version": "1.0.0",
  "hash": "d6b3c6b725d222a1ad4c97300759d5878f94e2b64c91d369b410d717a99fb6f4",
  "schemas": {
    "#/components/schemas/Book": {
      "type": "object",
      "required": [
        "isbn",
        "title",
        "read"
      ],
      "properties": {
        "isbn": {
          "type": "string",
          "pattern": "^97[89][0-9]{10}$"
        },
        "title": {
          "type": "string"
        },
        "read": {
          "type": "boolean"
        },
        "rating": {
          "type": "integer",
          "minimum": 1,
          "maximum": 5
        }
      }
    },
    "#/components/schemas/NewBook": {
      "type": "object",
      "required": [
        "isbn",
        "title"
      ],
      "properties": {
        "isbn": {
          "type": "string",
          "pattern": "^97[89][0-9]{10}$"
        },
        "title": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "#/components/schemas/Problem": {
      "type": "object",
      "required": [
        "message"
      ],
      "properties": {
        "message": {
          "type": "string"
        }
      }
    }
  },
  operations,
};
