import { findNamed } from "@copilot-spaces/reference/commands";
import type { PlannedRequest } from "../input/plan.ts";
import { operationsTable } from "../operations.data.ts";
import type { Client } from "./client.ts";
import { sendForSuccess } from "./send-request.ts";

/** How to learn the name of what a request deletes; `undefined` where it has none that can be asked for. */
export function askName(
  client: Client,
  request: PlannedRequest,
  signal: AbortSignal,
): (() => Promise<string>) | undefined {
  const operation = request.operation && findNamed(request.operation, operationsTable);
  if (operation === undefined) return undefined;
  return async () => {
    const { path = {} } = request.input;
    const { data } = await sendForSuccess(client, { operation, route: operation.route, input: { path } }, signal);
    return String(Object(data).name);
  };
}
