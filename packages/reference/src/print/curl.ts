import type { PrintableRequest } from "../client-call/request.ts";
import { sentHeaders } from "./sent-headers.ts";
import { shellByteWord, shellWord } from "./shell-word.ts";

/** How long one argument may be, in characters: Linux takes 131,072 bytes, and a character may have three. */
const LONGEST_ARGUMENT = 40_000;

/** Methods whose requests say how long their body is, also where there is none (RFC 9110, section 8.6). */
const withBody = ["POST", "PUT", "PATCH"];

/** The request as a curl command for a POSIX shell, which sends the same bytes as the client. */
export function printCurl({ outgoing }: Pick<PrintableRequest, "outgoing">): string {
  const { method, url, headers, body } = outgoing;
  const piped = body !== undefined && (body.length > LONGEST_ARGUMENT || body.startsWith("@"));
  const bodyless = body === undefined && withBody.includes(method);
  const options = [
    ...sentHeaders(headers).map(printHeader),
    `--header "authorization: Bearer $COPILOT_SPACES_TOKEN"`,
    // curl would say that a body is a form's.
    ...(bodyless || (body !== undefined && headers["content-type"] === undefined) ? ["--header 'content-type:'"] : []),
    // From a megabyte on curl would wait for a `100 Continue` first.
    ...(body !== undefined && body.length > 250_000 ? ["--header 'expect:'"] : []),
    ...(body === undefined ? [] : [`--data-binary ${piped ? "@-" : shellWord(body)}`]),
    ...(bodyless ? ["--data-binary ''"] : []),
  ];
  const command = ["curl", ...printTarget(method, url), shellWord(url)].join(" ");
  // `printf` is the shell's own, which no limit on arguments holds for.
  return `${piped ? `printf %s ${shellWord(body)} | ` : ""}${[command, ...options].join(" \\\n  ")}`;
}

function printTarget(method: string, url: string): string[] {
  return [
    ...(method === "HEAD" ? ["--head"] : method === "GET" ? [] : ["--request", shellWord(method)]),
    // curl takes brackets for a list of addresses.
    ...(/[[\]{}]/.test(url) ? ["--globoff"] : []),
  ];
}

/** A header without a value is written with a semicolon: with a colon, curl takes it for one to leave out. */
function printHeader([name, value]: readonly [string, string]): string {
  return `--header ${shellByteWord(value === "" ? `${name};` : `${name}: ${value}`)}`;
}
