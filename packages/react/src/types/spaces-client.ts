import type { RequestClient } from "@copilot-spaces/client";
import type { Routes } from "@copilot-spaces/types";

/** What options are made from: a client of `createClient`, or the smaller one of `createRequestClient`. */
export type SpacesClient = RequestClient<Routes>;
