import { createRequestClient, type RequestClient } from "../src/create-request-client.ts";
import type { ClientOptions } from "../src/options/client-options.ts";
import { type SeenRequest, type Step, scripted } from "./answers.ts";
import { ManualClock } from "./manual-clock.ts";
import { type TinyRoutes, tinyStatuses } from "./tiny-document.ts";

/** A client of the tiny document with answers of its own, and a clock that a test moves. */
export function tinyClient(
  steps: readonly Step[],
  options: ClientOptions = {},
): { client: RequestClient<TinyRoutes>; requests: SeenRequest[]; clock: ManualClock } {
  const { fetch, requests } = scripted(...steps);
  const clock = new ManualClock();
  const client = createRequestClient<TinyRoutes>({
    baseUrl: "https://api.example.com",
    fetch,
    clock,
    statuses: tinyStatuses,
    ...options,
  });
  return { client, requests, clock };
}

/** What a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("It did not fail.");
    },
    (reason: unknown) => reason,
  );
}
