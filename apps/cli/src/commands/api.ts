import { readSettings } from "../account/settings.ts";
import { assertConfirmable } from "../confirm/assert-confirmable.ts";
import type { Context } from "../context.ts";
import { hasFlag } from "../grammar/invocation.ts";
import { planApi } from "../input/plan-api.ts";
import { note } from "../output/note.ts";
import { createPrinter } from "../output/printer.ts";
import { visibleLines } from "../output/visible.ts";
import { writeAll } from "../output/write-all.ts";
import { usageProblem } from "../problem.ts";
import { openClient } from "../send/client.ts";
import { runList } from "../send/run-list.ts";
import { sendForSuccess } from "../send/send-request.ts";
import { readView } from "../send/view.ts";

/** `cps api`: sends any request to the API. */
export async function runApi(context: Context): Promise<void> {
  const { io, invocation } = context;
  const settings = await readSettings(context);
  const plan = await planApi(context, settings);
  const { operation } = plan.preview;
  const pagination = operation?.pagination;
  const paginate = hasFlag(invocation, "paginate");
  if (paginate && pagination === undefined) {
    throw usageProblem("--paginate follows lists that come in pages, and this is none that the document knows.");
  }
  for (const each of plan.notes) note(io, each);
  const view = readView(invocation);
  if (view !== undefined) {
    const { showPlan } = await import("../send/show-plan.ts");
    await showPlan(context, { view, settings, lookUps: plan.lookUps, request: plan.preview });
    return;
  }
  const printer = await createPrinter(context, operation);
  const deletes = plan.preview.route.startsWith("DELETE ");
  const confirm = deletes ? await import("../confirm/confirm-deletion.ts") : undefined;
  if (confirm) assertConfirmable(context);
  // The client keeps the beginning only of what is no JSON.
  let raw: Response | undefined;
  const onAnswer = async (response: Response): Promise<void> => {
    raw = isJson(response) ? undefined : response.clone();
    if (hasFlag(invocation, "include")) await writeText(io, head(response));
  };
  const client = await openClient(context, settings, { anonymous: true, onAnswer });
  const request = await plan.complete(async (lookUp) => (await sendForSuccess(client, lookUp, io.signal)).data);
  await confirm?.confirmDeletion(context, { what: request.route.replace("DELETE ", "") });
  if (paginate && pagination !== undefined) {
    await runList(context, {
      client,
      printer,
      list: { request, pagination },
      extent: { limit: Number.POSITIVE_INFINITY },
    });
    return;
  }
  const { data } = await sendForSuccess(client, request, io.signal);
  if (raw === undefined) await printer.one(data);
  else await writeText(io, await raw.text());
}

function isJson({ headers }: Response): boolean {
  return /[/+]json\b/.test(headers.get("content-type") ?? "");
}

/** Text as it came, unless a terminal might obey it. */
async function writeText({ stdout }: Context["io"], text: string): Promise<void> {
  await writeAll(stdout, stdout.isTTY ? visibleLines(text.replaceAll("\r\n", "\n")) : text);
}

/** An answer's status line and headers, as HTTP/1.1 writes them. */
function head({ status, statusText, headers }: Response): string {
  const lines = [...headers].map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${`${status} ${statusText}`.trimEnd()}\n${lines.join("\n")}\n\n`;
}
