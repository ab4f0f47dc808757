import { deriveCommands } from "@copilot-spaces/reference/commands";
import { captureRequest, printRequest } from "@copilot-spaces/reference/print";
import { operationsTable } from "@copilot-spaces/types/operations";
import type { Call } from "./call.ts";
import type { Way } from "./plan.ts";

/** A call that was made, and how. */
export interface Line {
  readonly call: Call;
  readonly way: Way;
}

const commands = deriveCommands(operationsTable);

/** Calls as commands to paste, each with its token; a comment says which did not go by the command line. */
export async function printScript(lines: readonly Line[]): Promise<string> {
  const printed: string[] = [];
  for (const { call, way } of lines) {
    const { operation, token, input } = call;
    const path = Object.fromEntries(Object.entries(input.path).map(([key, value]) => [key, String(value)]));
    const request = { operation, route: operation.route, input: { ...input, path } };
    const outgoing = await captureRequest({ baseUrl: "https://api.github.com" }, request.route, request.input);
    const comment = way === "cps" ? "" : `# by ${way}:\n`;
    printed.push(`${comment}COPILOT_SPACES_TOKEN=${token} ${printRequest("cps", { ...request, outgoing, commands })}`);
  }
  return printed.join("\n");
}
