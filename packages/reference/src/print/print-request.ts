import { printMethodCall, printRouteCall } from "../client-call/client-call.ts";
import type { PrintableRequest } from "../client-call/request.ts";
import { printCps } from "./cps.ts";
import { printCurl } from "./curl.ts";
import { printFetch } from "./fetch-call.ts";
import { printGh } from "./gh.ts";
import { printHook } from "./hook-call.ts";
import { encodePermalink } from "./permalink.ts";
import type { PrintForm } from "./print-forms.ts";

const printers: Readonly<Record<PrintForm, (request: PrintableRequest) => string>> = {
  curl: printCurl,
  cps: printCps,
  client: (request) => printMethodCall(request) ?? printRouteCall(request),
  hook: printHook,
  gh: printGh,
  fetch: printFetch,
  console: ({ operation, route, input }) => encodePermalink({ operation: operation?.id ?? route, input }),
};

/**
 * A request as something to paste, without a line break at its end. No form holds a token: what sends the request takes
 * it from `COPILOT_SPACES_TOKEN`, or has its own.
 *
 * @throws {RangeError} for what the form cannot express: a NUL in an argument of a command
 */
export function printRequest(form: PrintForm, request: PrintableRequest): string {
  return printers[form]({ ...request, input: asSent(request) });
}

/** The input with its body as it is sent: a date has become text, and what is `undefined` is gone. */
function asSent({ input, outgoing }: PrintableRequest): PrintableRequest["input"] {
  const { body: _, ...rest } = input;
  return outgoing.body === undefined ? rest : { ...rest, body: JSON.parse(outgoing.body) };
}
