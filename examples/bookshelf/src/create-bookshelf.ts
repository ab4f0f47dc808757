import { type ClientOptions, createRequestClient, type RequestClient } from "@copilot-spaces/client";
import { headers } from "./generated/headers.ts";
import type { Routes } from "./generated/index.ts";
import { statuses } from "./generated/statuses.ts";

/** What a client of the bookshelf is made of: where the bookshelf is has no default. */
interface BookshelfOptions extends Omit<ClientOptions, "host" | "apiVersion"> {
  readonly baseUrl: string;
}

/** Makes a client of the bookshelf. */
export function createBookshelf(options: BookshelfOptions): RequestClient<Routes> {
  return createRequestClient<Routes>({ userAgent: "bookshelf", ...options, statuses, headers });
}
