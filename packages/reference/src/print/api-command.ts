import type { PrintableRequest } from "../client-call/request.ts";
import { hereDocument } from "./here-document.ts";
import { printServer } from "./print-server.ts";
import { sentHeaders } from "./sent-headers.ts";
import { shellWord } from "./shell-word.ts";
import { splitUrl } from "./split-url.ts";

/** The request as `cps api`, which sends anything as it is given. */
export function printApiCommand({ route, input, outgoing }: PrintableRequest): string {
  const { method, url, body } = outgoing;
  const address = splitUrl(url, route);
  const headers = sentHeaders(input.headers ?? {}).map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`);
  const command = ["cps api", method, shellWord(address.target), ...printServer(address)].join(" ");
  return [command, ...headers, ...(body === undefined ? [] : [`--input - ${hereDocument(body)}`])].join(" \\\n  ");
}
