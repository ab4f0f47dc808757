import type { OutgoingRequest } from "@copilot-spaces/client";
import { printMethodCall, printRouteCall, sampleInput } from "@copilot-spaces/reference/client-call";
import { describeAccess, printUsage } from "@copilot-spaces/reference/commands";
import { captureRequest, printRequest } from "@copilot-spaces/reference/print";
import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import { commands } from "../grammar/commands.data.ts";
import { emphasize, type Layout, paint, printRows, printSection, type Row, wrap } from "../help/layout.ts";
import { bodyRows, parameterRows } from "./field-rows.ts";

/** The page of one operation, for a terminal. */
export async function printPage(operation: Operation, table: OperationsTable, layout: Layout): Promise<string> {
  const { id, route, summary, description, documentation, deprecated, requestBody, responses } = operation;
  const { schemas } = table;
  const rows = (heading: string, body: readonly Row[]) => printSection(heading, printRows(body, layout), layout);
  const text = (heading: string, body: string) =>
    printSection(heading, emphasize(wrap(body, layout, 2), layout), layout);
  const bodyHeading = requestBody?.required === false ? "Body, may be left out" : "Body";
  const sections = [
    `${paint(summary, "bold", layout)}\n${route}\n${id}`,
    deprecated ? "Deprecated." : "",
    emphasize(wrap(description, layout), layout),
    printSection("Command", indent(usageOf(operation)), layout),
    text("Who may", describeAccess([{ owner: "any", operation }]).join("\n")),
    rows("Parameters", parameterRows(operation, schemas)),
    rows(bodyHeading, bodyRows(operation, schemas)),
    rows(
      "Answers",
      responses.map((response) => [String(response.status), response.description]),
    ),
    printSection("Example", await printExample(operation, schemas), layout),
    text("Documented at", documentation ?? ""),
  ];
  return sections.filter(Boolean).join("\n\n");
}

/** How the command that calls an operation is typed; `cps api` calls those that none does. */
function usageOf({ id }: Operation): string {
  const command = commands.find(({ operations = {} }) => Object.values(operations).includes(id));
  return (command === undefined ? [`cps api ${id}`] : printUsage(command)).join("\n");
}

/** The operation called with the document's own example, by command and by the client. Nothing is wrapped: it is code. */
async function printExample(operation: Operation, schemas: OperationsTable["schemas"]): Promise<string> {
  const { route } = operation;
  const input = sampleInput(operation, schemas);
  const outgoing: OutgoingRequest = await captureRequest({}, route, input);
  const call = { operation, route, input };
  const printed = [printRequest("cps", { ...call, outgoing, commands }), printMethodCall(call) ?? printRouteCall(call)];
  return printed.map((code) => indent(code)).join("\n\n");
}

/** A here-document ends at its word at the beginning of a line, so it stays where it is. */
function indent(code: string): string {
  return code.includes("<<") ? code : code.replace(/^/gm, "  ");
}
