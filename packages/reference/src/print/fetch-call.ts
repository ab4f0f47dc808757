import { printLiteral, printName } from "../client-call/literal.ts";
import type { PrintableRequest } from "../client-call/request.ts";
import { printString } from "../client-call/source-text.ts";
import { sentHeaders } from "./sent-headers.ts";

/** The request as a call of `fetch`, with nothing of ours. */
export function printFetch({ outgoing }: Pick<PrintableRequest, "outgoing">): string {
  const { method, url, headers, body } = outgoing;
  const lines = [
    `method: ${printString(method)},`,
    "headers: {",
    ...sentHeaders(headers).map(([name, value]) => `  ${printName(name)}: ${printString(value)},`),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a template in what is printed.
    '  authorization: `Bearer ${process.env["COPILOT_SPACES_TOKEN"]}`,',
    "},",
    ...(body === undefined ? [] : [`body: ${printBody(body)},`]),
  ];
  const init = lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}\n`).join("");
  return `const response = await fetch(${printString(url)}, {\n${init}});`;
}

/** JSON that is written the same once it has been read is easier to change as an object. */
function printBody(body: string): string {
  try {
    const value: unknown = JSON.parse(body);
    if (JSON.stringify(value) === body) return `JSON.stringify(${printLiteral(value)})`;
  } catch {}
  return printString(body);
}
