import type { Operation } from "@copilot-spaces/types/operations";
import type { PrintableRequest } from "../client-call/request.ts";
import { printApiCommand } from "./api-command.ts";
import { flagsOfBody } from "./flags-of-body.ts";
import { hereDocument } from "./here-document.ts";
import { isValidCall } from "./is-valid-call.ts";
import { printPlaces } from "./print-places.ts";
import { printServer } from "./print-server.ts";
import { splitUrl } from "./split-url.ts";

/**
 * The request as a command of this project's own command line, which finds the token itself: the one that calls the
 * operation, or `cps api` for what no command says, or would refuse.
 */
export function printCps(request: PrintableRequest): string {
  return printOwnCommand(request) ?? printApiCommand(request);
}

function printOwnCommand({ operation, route, input, outgoing, commands = [] }: PrintableRequest): string | undefined {
  if (operation === undefined) return undefined;
  const command = commands.find(({ operations = {} }) => Object.values(operations).includes(operation.id));
  // A command sends the headers that every request has, and where the operation takes a body it always sends one.
  const sendsSame =
    Object.keys(input.headers ?? {}).length === 0 &&
    (operation.requestBody === undefined) === (input.body === undefined) &&
    isValidCall(operation, input);
  const places = command && sendsSame ? printPlaces(command, input) : undefined;
  if (command === undefined || places === undefined) return undefined;
  const flags = isNoChange(operation, places.body) ? undefined : flagsOfBody(command, places.body);
  const words = [
    "cps",
    ...command.words,
    ...places.words,
    ...(flags ?? []),
    ...printServer(splitUrl(outgoing.url, route)),
  ];
  const line = words.join(" ");
  if (flags !== undefined || outgoing.body === undefined) return line;
  return `${line} --input - ${hereDocument(outgoing.body)}`;
}

/** A change of nothing is refused as a flag forgotten, unless it is given as JSON. */
function isNoChange({ method }: Operation, body: unknown): boolean {
  return method === "PUT" && typeof body === "object" && body !== null && Object.keys(body).length === 0;
}
