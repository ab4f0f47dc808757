import type { Flag } from "@copilot-spaces/reference/commands";
import { usageProblem } from "../../problem.ts";
import { quote } from "../quote.ts";
import { parseDocument } from "../read/parse-document.ts";
import type { TextReader } from "../read/text-reader.ts";

/** Makes of a flag's value what the API's field takes. */
export async function convertValue(flag: Flag, text: string, reader: TextReader): Promise<unknown> {
  const label = `--${flag.name}`;
  switch (flag.field?.type) {
    case "integer":
      return readNumeric(label, text, /^-?(0|[1-9]\d*)$/, "a whole number");
    case "number":
      return readNumeric(label, text, /^-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?$/i, "a number");
    case "boolean":
      if (text === "" || text === "true") return true;
      if (text === "false") return false;
      throw usageProblem(`${label} must be true or false, not ${quote(text)}.`);
    case "json":
      return parseDocument(await reader.readValue(label, text), label);
    default:
      return flag.fromFile === true ? reader.readValue(label, text) : text;
  }
}

function readNumeric(label: string, text: string, pattern: RegExp, what: string): number {
  const number = pattern.test(text) ? Number(text) : Number.NaN;
  const exact = Number.isInteger(number) ? Number.isSafeInteger(number) : Number.isFinite(number);
  if (!exact) throw usageProblem(`${label} must be ${what}, not ${quote(text)}.`);
  return number;
}
