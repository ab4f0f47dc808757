import { type ClientOptions, createRequestClient, type RequestClient } from "@copilot-spaces/client";
import { headers } from "./generated/headers.ts";
import type { Routes } from "./generated/index.ts";
import { statuses } from "./generated/statuses.ts";

/** Makes a client of the bookshelf. */
export function createBookshelf(options: ClientOptions): RequestClient<Routes> {
  return createRequestClient<Routes>({ userAgent: "bookshelf", ...options, statuses, headers });
}
