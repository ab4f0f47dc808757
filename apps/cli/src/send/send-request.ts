import { errorFrom } from "@copilot-spaces/client";
import type { PlannedRequest } from "../input/plan.ts";
import type { Client } from "./client.ts";

/** An answer, whatever the route was. */
export type Received = Awaited<ReturnType<Client["request"]>>;

/** Sends a request, and resolves to whatever comes back. */
function sendRequest(client: Client, request: PlannedRequest, signal: AbortSignal): Promise<Received> {
  return client.request(request.route, request.input, { signal });
}

/** Sends a request, and resolves to its answer if that is a success. @throws an `ApiError` otherwise */
export async function sendForSuccess(client: Client, request: PlannedRequest, signal: AbortSignal): Promise<Received> {
  const answer = await sendRequest(client, request, signal);
  if (!isSuccess(request, answer)) throw errorFrom(answer);
  return answer;
}

/** For a path that the document does not have, no status is declared: any success is one. */
function isSuccess({ operation }: PlannedRequest, { ok, code }: Received): boolean {
  return operation === undefined ? code >= 200 && code < 300 : ok;
}
