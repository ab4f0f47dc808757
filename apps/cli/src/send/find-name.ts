import type { JsonSchema, Operation } from "@copilot-spaces/types/operations";
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
  const operation = reads(request.operation);
  if (operation === undefined) return undefined;
  return async () => {
    const { path = {} } = request.input;
    const { data } = await sendForSuccess(client, { operation, route: operation.route, input: { path } }, signal);
    return String(Object(data).name);
  };
}

/** The operation that reads the same thing, if what it reads has a name. */
function reads(deleting: Operation | undefined): Operation | undefined {
  return Object.values(operationsTable.operations).find(
    ({ method, path, responses }) =>
      method === "GET" && path === deleting?.path && hasName(responses.find(({ status }) => status === 200)?.schema),
  );
}

/** Whether objects of a schema have a `name`, in the schema itself or in one that it is made of. */
function hasName(schema: JsonSchema | undefined): boolean {
  const reference = schema?.["$ref"];
  const { properties, allOf } = Object(typeof reference === "string" ? operationsTable.schemas[reference] : schema);
  return Object.hasOwn(Object(properties), "name") || (Array.isArray(allOf) && allOf.some(hasName));
}
