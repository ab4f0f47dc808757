// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.

export interface paths {
    "/books": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. */
                "Bookshelf-Version"?: components["parameters"]["version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List books
         * @description Lists the books on the shelf, the newest first.
         */
        get: operations["books/list"];
        put?: never;
        /**
         * Add a book
         * @description Puts a book on the shelf.
         */
        post: operations["books/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/books/{isbn}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. */
                "Bookshelf-Version"?: components["parameters"]["version"];
            };
            path: {
                /**
                 * @description The International Standard Book Number, without dashes.
                 * @example 9780262510875
                 */
                isbn: components["parameters"]["isbn"];
            };
            cookie?: never;
        };
        /**
         * Get a book
         * @description Gets one book.
         */
        get: operations["books/get"];
        put?: never;
        post?: never;
        /**
         * Remove a book
         * @description Takes a book off the shelf.
         */
        delete: operations["books/remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/books/{isbn}/rating": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. */
                "Bookshelf-Version"?: components["parameters"]["version"];
            };
            path: {
                /**
                 * @description The International Standard Book Number, without dashes.
                 * @example 9780262510875
                 */
                isbn: components["parameters"]["isbn"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rate a book
         * @description Says how good a book is. A rating of `null` takes the rating back, and is answered without a body.
         */
        put: operations["books/rate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/books/{isbn}/citation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. */
                "Bookshelf-Version"?: components["parameters"]["version"];
            };
            path: {
                /**
                 * @description The International Standard Book Number, without dashes.
                 * @example 9780262510875
                 */
                isbn: components["parameters"]["isbn"];
            };
            cookie?: never;
        };
        /**
         * Cite a book
         * @description Gets a line for a list of references.
         */
        get: operations["books/cite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Book: {
            isbn: string;
            title: string;
            read: boolean;
            rating?: number;
        };
        NewBook: {
            isbn: string;
            title: string;
        };
        Problem: {
            message: string;
        };
    };
    responses: {
        /** @description The token is missing or not known. */
        unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such book on the shelf. */
        "not-found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The version of the API. */
        version: string;
        /**
         * @description The International Standard Book Number, without dashes.
         * @example 9780262510875
         */
        isbn: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "books/list": {
        parameters: {
            query?: {
                /** @description Only books that are not read yet. */
                unread?: boolean;
                /** @description Books a page. */
                per_page?: number;
                /** @description The cursor to go on from. */
                after?: string;
                /** @description The cursor to go back from. */
                before?: string;
            };
            header?: {
                /** @description The version of the API. */
                "Bookshelf-Version"?: components["parameters"]["version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of books. */
            200: {
                headers: {
                    /** @description Where the pages before and after are. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        books: components["schemas"]["Book"][];
                    };
                };
            };
            401: components["responses"]["unauthorized"];
        };
    };
    "books/add": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. */
                "Bookshelf-Version"?: components["parameters"]["version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBook"];
            };
        };
        responses: {
            /** @description The book, which is on the shelf now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Book"];
                };
            };
            401: components["responses"]["unauthorized"];
            /** @description The book is on the shelf already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The book is not described as it has to be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "books/get": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. */
                "Bookshelf-Version"?: components["parameters"]["version"];
            };
            path: {
                /**
                 * @description The International Standard Book Number, without dashes.
                 * @example 9780262510875
                 */
                isbn: components["parameters"]["isbn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Book"];
                };
            };
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
        };
    };
    "books/remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. */
                "Bookshelf-Version"?: components["parameters"]["version"];
            };
            path: {
                /**
                 * @description The International Standard Book Number, without dashes.
                 * @example 9780262510875
                 */
                isbn: components["parameters"]["isbn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
        };
    };
    "books/rate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. */
                "Bookshelf-Version"?: components["parameters"]["version"];
            };
            path: {
                /**
                 * @description The International Standard Book Number, without dashes.
                 * @example 9780262510875
                 */
                isbn: components["parameters"]["isbn"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rating: number | null;
                };
            };
        };
        responses: {
            /** @description The book, which counts as read now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Book"];
                };
            };
            /** @description The rating is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
        };
    };
    "books/cite": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API. */
                "Bookshelf-Version"?: components["parameters"]["version"];
            };
            path: {
                /**
                 * @description The International Standard Book Number, without dashes.
                 * @example 9780262510875
                 */
                isbn: components["parameters"]["isbn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
        };
    };
}

/** Every operation by method and path template, as in "GET /path/{parameter}". */
export interface Routes {
    "GET /books": operations["books/list"];
    "POST /books": operations["books/add"];
    "GET /books/{isbn}": operations["books/get"];
    "DELETE /books/{isbn}": operations["books/remove"];
    "PUT /books/{isbn}/rating": operations["books/rate"];
    "GET /books/{isbn}/citation": operations["books/cite"];
}
