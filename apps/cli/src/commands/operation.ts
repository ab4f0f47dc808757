import { readSettings } from "../account/settings.ts";
import { assertConfirmable } from "../confirm/assert-confirmable.ts";
import { confirmDeletion } from "../confirm/confirm-deletion.ts";
import type { Context } from "../context.ts";
import type { PlannedRequest } from "../input/plan.ts";
import { planOperation } from "../input/plan-operation.ts";
import { note } from "../output/note.ts";
import { createPrinter, type Printer } from "../output/printer.ts";
import { type Client, openClient } from "../send/client.ts";
import { describeSuccess } from "../send/describe-success.ts";
import { askName } from "../send/find-name.ts";
import { openAnswer } from "../send/open-answer.ts";
import { type Extent, readExtent, runList, sized } from "../send/run-list.ts";
import { sendForSuccess } from "../send/send-request.ts";
import { readView, showPlan } from "../send/show-plan.ts";
import { readWait, waitUntilReady } from "../send/wait.ts";

/** Runs whatever command calls an operation of the document. */
export async function runOperation(context: Context): Promise<void> {
  const { io, invocation } = context;
  const settings = await readSettings(context);
  const plan = await planOperation(context, settings);
  const { operation } = plan.preview;
  const extent = operation?.pagination && readExtent(context);
  const view = readView(invocation);
  for (const each of [...plan.notes, ...(view === undefined ? [] : plan.previewNotes)]) note(io, each);
  if (view !== undefined) {
    await showPlan(context, { view, settings, lookUps: plan.lookUps, request: inPages(plan.preview, extent) });
    return;
  }
  // Whatever can be wrong with how the answer is to be shown comes to light before anything is sent.
  const printer = await createPrinter(context, operation);
  const wait = readWait(invocation);
  const deletes = operation?.method === "DELETE";
  if (deletes) assertConfirmable(context);
  const client = await openClient(context, settings);
  const request = await plan.complete(async (lookUp) => (await sendForSuccess(client, lookUp, io.signal)).data);
  if (deletes) await confirmDeletion(context, deletion(context, client, request));
  if (extent && operation?.pagination) {
    const list = { request: inPages(request, extent), pagination: operation.pagination };
    await runList(context, { client, list, printer, extent });
    return;
  }
  await runOnce(context, { client, request, printer, wait });
}

interface Once {
  readonly client: Client;
  readonly request: PlannedRequest;
  readonly printer: Printer;
  readonly wait: number | undefined;
}

async function runOnce(context: Context, { client, request, printer, wait }: Once): Promise<void> {
  const { io } = context;
  const answer = await sendForSuccess(client, request, io.signal);
  const description = describeSuccess(request, answer.code);
  if (description !== undefined) note(io, description);
  if (wait !== undefined) {
    await waitUntilReady(context, { client, request, data: answer.data, seconds: wait, printer });
  } else {
    await printer.one(answer.data);
  }
  await openAnswer(context, answer.data);
}

function inPages(request: PlannedRequest, extent: Extent | undefined): PlannedRequest {
  const pagination = request.operation?.pagination;
  return extent && pagination ? sized({ request, pagination }, extent) : request;
}

/** What is about to be deleted, in words. */
function deletion({ io, invocation }: Context, client: Client, request: PlannedRequest) {
  const [noun = ""] = invocation.command.words;
  const name = askName(client, request, io.signal);
  return { what: `${noun} ${Object.values(request.input.path ?? {}).join("/")}`, ...(name && { name }) };
}
