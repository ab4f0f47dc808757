import { usageProblem } from "../../problem.ts";
import { quote } from "../quote.ts";

/** Headers by which somebody shows who they are. */
const credentials: readonly string[] = ["authorization", "proxy-authorization", "cookie"];

/** Headers that belong to the connection (RFC 9110, section 7.6.1), and those that follow from the request. */
const connection: readonly string[] = [
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Reads `name: value`. No message shows a value: it may be a secret. */
export function readHeaders(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map(readHeader));
}

function readHeader(text: string): readonly [string, string] {
  const colon = text.indexOf(":");
  const name = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  const value = text.slice(colon + 1).trim();
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw usageProblem("-H is given no header.", "A header is name: value.");
  if (credentials.includes(name)) {
    throw usageProblem(
      `-H ${quote(name)} is not taken: a token in a command line is seen by others.`,
      "Store one with cps auth login, or set COPILOT_SPACES_TOKEN.",
    );
  }
  if (connection.includes(name)) throw usageProblem(`-H ${quote(name)} is set by the connection itself.`);
  if (/[^\t -~\x80-\xff]/.test(value)) {
    throw usageProblem(`-H ${quote(name)}: the value holds a character that no header has.`);
  }
  return [name, value];
}
