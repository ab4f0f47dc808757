import { fieldOf, readHeader } from "./answer.ts";
import type { AnswerHeaders } from "./explanation.ts";

/** What the mock has found wrong in a request or in its own answer. */
export interface Violation {
  readonly side: "request" | "response";
  /** Where: a JSON pointer that begins with a part of the message, `/body/name` or `/query/per_page`; `""` for the whole. */
  readonly pointer: string;
  readonly message: string;
}

/**
 * Reads the header `sl-violations`, which the mock's Prism writes. What is missing, or should not be there, is pointed to
 * itself. Of a union, Prism says what is wrong with each of the forms: only that none fits is kept of that.
 *
 * @see https://github.com/stoplightio/prism/blob/master/docs/guides/02-request-validation.md
 */
export function readViolations(headers: AnswerHeaders): readonly Violation[] {
  const entries = parse(readHeader(headers, "sl-violations"));
  const found = entries.flatMap((entry) => {
    const { side, pointer } = placeOf(entry);
    const message = fieldOf(entry, "message");
    if (typeof message !== "string") return [];
    return [{ side, pointer, message, union: ["oneOf", "anyOf"].includes(String(fieldOf(entry, "code"))) }];
  });
  const unions = found.filter(({ union }) => union).map(({ pointer }) => pointer);
  const seen = new Set<string>();
  return found.flatMap(({ side, pointer, message }) => {
    const key = `${pointer}\n${message}`;
    if (seen.has(key) || unions.some((union) => pointer.startsWith(`${union}/`))) return [];
    seen.add(key);
    return [{ side, pointer, message }];
  });
}

function placeOf(entry: unknown): Pick<Violation, "side" | "pointer"> {
  const [side, ...steps] = [fieldOf(entry, "location")].flat().map(String);
  const name = steps[0] === "body" ? [...steps, ...missingName(entry)] : steps;
  return {
    side: side === "response" ? "response" : "request",
    pointer: name.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
  };
}

/** Prism points to the object that something is missing in, or should not be in, and names that in its message. */
function missingName(entry: unknown): readonly string[] {
  const message = String(fieldOf(entry, "message"));
  const [, name] = /(?:required property|additional properties; found) '([^']+)'$/.exec(message) ?? [];
  return name === undefined ? [] : [name];
}

function parse(text: string | undefined): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
