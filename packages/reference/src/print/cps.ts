import type { PrintableRequest } from "../client-call/request.ts";
import { hereDocument } from "./here-document.ts";
import { sentHeaders } from "./sent-headers.ts";
import { shellByteWord, shellWord } from "./shell-word.ts";
import { splitUrl } from "./split-url.ts";

/** The request as a command of this project's own command line, which finds the token itself. */
export function printCps(request: PrintableRequest): string {
  return printApi(request);
}

function printApi({ route, input, outgoing }: PrintableRequest): string {
  const { method, url, body } = outgoing;
  const { baseUrl, target } = splitUrl(url, route);
  const headers = sentHeaders(input.headers ?? {}).map(([name, value]) => `-H ${shellByteWord(`${name}: ${value}`)}`);
  const command = ["cps api", method, shellWord(target), ...printServer(baseUrl)].join(" ");
  return [command, ...headers, ...(body === undefined ? [] : [`--input - ${hereDocument(body)}`])].join(" \\\n  ");
}

function printServer(baseUrl: string): string[] {
  if (baseUrl === "https://api.github.com") return [];
  const [, host] = /^https:\/\/api\.([\w-]+\.ghe\.com)$/.exec(baseUrl) ?? [];
  return host === undefined ? [`--base-url ${shellWord(baseUrl)}`] : [`--host ${host}`];
}
