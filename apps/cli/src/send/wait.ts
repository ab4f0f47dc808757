import { ApiError } from "@copilot-spaces/client";
import type { Operation } from "@copilot-spaces/types/operations";
import type { Context } from "../context.ts";
import type { PlannedRequest } from "../input/plan.ts";
import { operationsTable } from "../operations.data.ts";
import type { Printer } from "../output/printer.ts";
import { createProgress } from "../output/progress.ts";
import { Problem } from "../problem.ts";
import type { Client } from "./client.ts";
import { sendForSuccess } from "./send-request.ts";

/** Pauses between two looks, in milliseconds: the first, and the longest. */
const [firstPause, longestPause] = [2_000, 15_000];

const ready = "Available";
/** States from which nothing becomes ready by itself. */
const lost = ["Failed", "Deleted", "Moved", "Archived", "Shutdown", "Unavailable"];

/** What is waited for. */
export interface Waiting {
  readonly client: Client;
  /** The request that made it. */
  readonly request: PlannedRequest;
  /** What that request was answered with. */
  readonly data: unknown;
  readonly seconds: number;
  readonly printer: Printer;
}

/**
 * Looks at what was made until it is ready, and prints it as it is then.
 * @throws Problem `waitedOut` when the time is over, `server` when it has failed; what is known by then is printed
 */
export async function waitUntilReady({ io }: Context, waiting: Waiting): Promise<void> {
  const { client, data, seconds, printer } = waiting;
  const progress = createProgress(io);
  const end = io.now() + seconds * 1000;
  let current = data;
  let pause = firstPause;
  let look: PlannedRequest | undefined;
  try {
    look = lookAt(waiting);
    while (stateOf(current) !== ready) {
      if (lost.includes(stateOf(current))) break;
      if (io.now() + pause > end) break;
      progress.update(`${nameOf(current)}: ${stateOf(current)} …`);
      await io.sleep(pause, io.signal);
      pause = Math.min(pause * 1.5, longestPause);
      current = (await lookAgain(client, look, io.signal)) ?? current;
    }
  } finally {
    progress.end();
    // What was made is there, also where looking at it fails or is interrupted: its name must not be lost.
    await printer.one(current);
  }
  const state = stateOf(current);
  if (state === ready) return;
  if (lost.includes(state)) throw new Problem("server", `${nameOf(current)} is ${state}, and will not become ready.`);
  throw new Problem(
    "waitedOut",
    `${nameOf(current)} is still ${state} after ${seconds} seconds. It goes on by itself.`,
    {
      hints: [
        `\`cps api ${look.operation?.id} -f ${Object.entries(look.input.path ?? {})[0]?.join("=")}\` shows how far it is.`,
      ],
    },
  );
}

/** What is not there yet may come. */
async function lookAgain(client: Client, look: PlannedRequest, signal: AbortSignal): Promise<unknown> {
  try {
    return (await sendForSuccess(client, look, signal)).data;
  } catch (error) {
    if (ApiError.isInstance(error) && error.status === 404) return undefined;
    throw error;
  }
}

/**
 * The operation that shows what another one made: it answers with the same schema, and its one path parameter is named
 * after a field of that, as `codespace_name` is after a codespace's `name`.
 */
function lookAt({ request, data }: Waiting): PlannedRequest {
  for (const operation of Object.values(operationsTable.operations)) {
    const [parameter, ...others] = operation.parameters.filter((each) => each.in === "path");
    if (operation.method !== "GET" || parameter === undefined || others.length > 0) continue;
    const field = parameter.name.split("_").at(-1) ?? "";
    const value: unknown = Object(data)[field];
    if (schemaOf(operation) !== schemaOf(request.operation) || typeof value !== "string") continue;
    return { operation, route: operation.route, input: { path: { [parameter.name]: value } } };
  }
  throw new Problem("failed", "The server did not say what to wait for.");
}

function schemaOf(operation: Operation | undefined): unknown {
  return operation?.responses.find(({ status }) => status < 300)?.schema?.["$ref"];
}

function stateOf(data: unknown): string {
  return String(Object(data).state);
}

function nameOf(data: unknown): string {
  return String(Object(data).display_name ?? Object(data).name);
}
