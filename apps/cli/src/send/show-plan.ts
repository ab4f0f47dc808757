import type { OutgoingRequest } from "@copilot-spaces/client";
import { captureRequest, type PrintForm, printForms, printRequest } from "@copilot-spaces/reference/print";
import type { Settings } from "../account/settings.ts";
import type { Context } from "../context.ts";
import { flagValue, hasFlag, type Invocation } from "../grammar/invocation.ts";
import type { PlannedRequest } from "../input/plan.ts";
import { writeAll } from "../output/write-all.ts";
import { usageProblem } from "../problem.ts";
import { version } from "../version.data.ts";

/** How to show a request instead of sending it: as what it is, or as something to paste. */
export type View = "dry-run" | PrintForm;

/** What `--dry-run` and `--print` say; `undefined` to send. @throws a usage problem */
export function readView(invocation: Invocation): View | undefined {
  const form = flagValue(invocation, "print");
  if (form === undefined) return hasFlag(invocation, "dry-run") ? "dry-run" : undefined;
  const known = printForms.find((each) => each === form);
  if (known === undefined) throw usageProblem(`--print takes ${printForms.join(", ")}, not "${form}".`);
  return known;
}

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
  if (view === "dry-run" && hasFlag(invocation, "json")) {
    const requests = outgoing.map(asData);
    await writeAll(
      io.stdout,
      `${JSON.stringify({ look_ups: requests.slice(0, -1), request: requests.at(-1) }, null, 2)}\n`,
    );
    return;
  }
  const texts = all.map((each, index) => {
    const sent = outgoing[index];
    if (sent === undefined) return "";
    return view === "dry-run" ? requestText(sent) : printRequest(view, { ...each, outgoing: sent });
  });
  await writeAll(io.stdout, `${texts.map((text) => text.trimEnd()).join("\n\n")}\n`);
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
