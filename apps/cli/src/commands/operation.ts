import { readSettings } from "../account/settings.ts";
import type { Context } from "../context.ts";
import { planOperation } from "../input/plan-operation.ts";
import { note } from "../output/note.ts";
import { inPages, readExtent } from "../send/extent.ts";
import { readView } from "../send/view.ts";

/** Runs whatever command calls an operation of the document: plans its request, and sends it or shows it instead. */
export async function runOperation(context: Context): Promise<void> {
  const { io, invocation } = context;
  const settings = await readSettings(context);
  const plan = await planOperation(context, settings);
  const extent = plan.preview.operation?.pagination && readExtent(context);
  const view = readView(invocation);
  for (const each of [...plan.notes, ...(view === undefined ? [] : plan.previewNotes)]) note(io, each);
  // What is only shown does not load what sends.
  if (view === undefined) {
    const { sendOperation } = await import("./send-operation.ts");
    await sendOperation(context, { settings, plan, extent });
  } else {
    const { showPlan } = await import("../send/show-plan.ts");
    await showPlan(context, { view, settings, lookUps: plan.lookUps, request: inPages(plan.preview, extent) });
  }
}
