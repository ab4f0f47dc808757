import type { OutgoingRequest } from "@copilot-spaces/client";
import { captureRequest } from "@copilot-spaces/reference/capture-request";
import type { PrintForm } from "@copilot-spaces/reference/print-forms";
import type { Settings } from "../account/settings.ts";
import type { Context } from "../context.ts";
import { commands } from "../grammar/commands.data.ts";
import { flagValue, hasFlag, type Invocation } from "../grammar/invocation.ts";
import type { PlannedRequest } from "../input/plan.ts";
import { visibleJson } from "../output/visible.ts";
import { writeAll } from "../output/write-all.ts";
import { version } from "../version.data.ts";
import type { View } from "./view.ts";

/** What is to be shown. */
export interface ShownPlan {
  readonly view: View;
  readonly settings: Settings;
  readonly lookUps: readonly PlannedRequest[];
  readonly request: PlannedRequest;
}

/** Shows requests in the order in which they would be sent. No token is looked for, and nothing is sent. */
export async function showPlan(
  { io, invocation }: Context,
  { view, settings, lookUps, request }: ShownPlan,
): Promise<void> {
  const all = [...lookUps, request];
  const captured = await Promise.all(
    all.map(({ route, input }) => {
      const options = { baseUrl: settings.server.baseUrl, userAgent: `copilot-spaces/${version}` };
      return captureRequest(options, route, input);
    }),
  );
  const outgoing = captured.map((each, index) => withPlaceholders(each, all[index]));
  const texts =
    view !== "dry-run"
      ? await printAll(view, all, outgoing)
      : wantsJson(invocation)
        ? [
            JSON.stringify(
              { look_ups: outgoing.slice(0, -1).map(asData), request: outgoing.map(asData).at(-1) },
              null,
              2,
            ),
          ]
        : outgoing.map(requestText);
  const whole = `${texts.map((text) => text.trimEnd()).join("\n\n")}\n`;
  // What is to be pasted stays as it is; JSON means the same with its characters escaped.
  await writeAll(io.stdout, view === "dry-run" && io.stdout.isTTY ? visibleJson(whole) : whole);
}

function wantsJson(invocation: Invocation): boolean {
  return hasFlag(invocation, "json") || flagValue(invocation, "output") === "json";
}

async function printAll(
  form: PrintForm,
  requests: readonly PlannedRequest[],
  outgoing: readonly OutgoingRequest[],
): Promise<string[]> {
  const { printRequest } = await import("@copilot-spaces/reference/print");
  return requests.flatMap((request, index) => {
    const sent = outgoing[index];
    return sent === undefined ? [] : [printRequest(form, { ...request, outgoing: sent, commands })];
  });
}

/** A placeholder is more readable as it is than percent-encoded. */
function withPlaceholders(outgoing: OutgoingRequest, request: PlannedRequest | undefined): OutgoingRequest {
  const values = Object.values(request?.input.path ?? {}).map(String);
  const url = values
    .filter((value) => /^<.*>$/.test(value))
    .reduce((address, value) => address.replace(encodeURIComponent(value), value), outgoing.url);
  return { ...outgoing, url };
}

function asData({ method, url, headers, body }: OutgoingRequest): object {
  return { method, url, headers, ...(body !== undefined && { body: JSON.parse(body) }) };
}

function requestText({ method, url, headers, body }: OutgoingRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const payload = body === undefined ? "" : `\n\n${JSON.stringify(JSON.parse(body), null, 2)}`;
  return `${method} ${url}\n${lines.join("\n")}${payload}`;
}
