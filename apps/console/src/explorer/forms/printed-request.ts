import { deriveCommands } from "@copilot-spaces/reference/commands";
import type { RequestInput } from "@copilot-spaces/reference/print";
import { captureRequest, type PrintForm, printRequest } from "@copilot-spaces/reference/print";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import { baseUrlOf, type Target } from "../../target/target.ts";
import { isDocumented } from "../call/find-operation.ts";

/** A request as text, or why there is none. */
export type PrintedRequest =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "problem"; readonly message: string };

const commands = deriveCommands(operationsTable);

/** Prints a call as something to paste, which sends what the explorer sends. */
export async function printCall(
  form: PrintForm,
  call: { readonly operation: Operation; readonly input: RequestInput },
  target: Target,
): Promise<PrintedRequest> {
  const { operation, input } = call;
  const { route } = operation;
  try {
    const outgoing = await captureRequest({ baseUrl: printedBaseUrl(target) }, route, input);
    const known = isDocumented(operation) ? operation : undefined;
    const text = printRequest(form, { operation: known, route, input, outgoing, commands });
    return { kind: "text", text: form === "console" ? wholeAddress(text) : text };
  } catch (error) {
    return { kind: "problem", message: error instanceof Error ? error.message : String(error) };
  }
}

/** Nothing but this page reaches the sandbox that is in it: what is pasted elsewhere asks GitHub. */
function printedBaseUrl(target: Target): string {
  const baseUrl = target.kind === "sandbox" ? "https://api.github.com" : baseUrlOf(target);
  return new URL(baseUrl, globalThis.location?.href).href.replace(/\/$/, "");
}

/** A permalink on the host and below the path that this console is served from. */
function wholeAddress(permalink: string): string {
  return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}${permalink}`, location.href).href;
}
