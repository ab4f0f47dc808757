import type { Settings } from "../account/settings.ts";
import { assertConfirmable } from "../confirm/assert-confirmable.ts";
import type { Context } from "../context.ts";
import type { Plan, PlannedRequest } from "../input/plan.ts";
import { note } from "../output/note.ts";
import { createPrinter, type Printer } from "../output/printer.ts";
import { type Client, openClient } from "../send/client.ts";
import { describeSuccess } from "../send/describe-success.ts";
import { type Extent, inPages } from "../send/extent.ts";
import { askName } from "../send/find-name.ts";
import { openAnswer } from "../send/open-answer.ts";
import { readWait } from "../send/read-wait.ts";
import { runList } from "../send/run-list.ts";
import { sendForSuccess } from "../send/send-request.ts";

/** What is to be sent. */
export interface Sending {
  readonly settings: Settings;
  readonly plan: Plan;
  readonly extent: Extent | undefined;
}

/** Sends what was planned, after the look-ups that it needs and the question that a deletion asks, and prints the answer. */
export async function sendOperation(context: Context, { settings, plan, extent }: Sending): Promise<void> {
  const { io, invocation } = context;
  const { operation } = plan.preview;
  // Whatever can be wrong with how the answer is to be shown comes to light before anything is sent.
  const printer = await createPrinter(context, operation);
  const wait = readWait(invocation);
  const confirm = operation?.method === "DELETE" ? await import("../confirm/confirm-deletion.ts") : undefined;
  if (confirm) assertConfirmable(context);
  const client = await openClient(context, settings);
  const request = await plan.complete(async (lookUp) => (await sendForSuccess(client, lookUp, io.signal)).data);
  await confirm?.confirmDeletion(context, deletion(context, client, request));
  if (extent && operation?.pagination) {
    const list = { request: inPages(request, extent), pagination: operation.pagination };
    await runList(context, { client, list, printer, extent });
  } else {
    await sendOnce(context, { client, request, printer, wait });
  }
}

interface Once {
  readonly client: Client;
  readonly request: PlannedRequest;
  readonly printer: Printer;
  readonly wait: number | undefined;
}

async function sendOnce(context: Context, { client, request, printer, wait }: Once): Promise<void> {
  const { io } = context;
  const answer = await sendForSuccess(client, request, io.signal);
  const description = describeSuccess(request, answer.code);
  if (description !== undefined) note(io, description);
  if (wait === undefined) {
    await printer.one(answer.data);
  } else {
    const { waitUntilReady } = await import("../send/wait.ts");
    await waitUntilReady(context, { client, request, data: answer.data, seconds: wait, printer });
  }
  await openAnswer(context, answer.data);
}

/** What is about to be deleted, in words. */
function deletion({ io, invocation }: Context, client: Client, request: PlannedRequest) {
  const [noun = ""] = invocation.command.words;
  const name = askName(client, request, io.signal);
  return { what: `${noun} ${Object.values(request.input.path ?? {}).join("/")}`, ...(name && { name }) };
}
