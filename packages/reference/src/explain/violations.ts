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
  const entries = parse(readHeader(headers, "sl-violations")).flatMap(readEntry);
  const named = new Set(entries.filter(({ of }) => of === "union").map(({ place }) => place));
  const unions = new Set([...named, ...findTried(entries)]);
  const kept = entries.flatMap(({ side, place, pointer, message, of }): Violation[] => {
    if ([...unions].some((union) => place.startsWith(`${union}/`))) return [];
    if (of !== "form" || !unions.has(place)) return [{ side, pointer, message }];
    return named.has(place) ? [] : [{ side, pointer: place, message: "It has none of the forms that are allowed" }];
  });
  const keyOf = ({ pointer, message }: Violation) => `${pointer}\n${message}`;
  return [...new Map(kept.map((violation) => [keyOf(violation), violation])).values()];
}

/**
 * The places that Prism says the same of twice, as it does when it tries one form of a union after another: the header may
 * end before it says that it is a union.
 */
function findTried(entries: readonly Entry[]): readonly string[] {
  const said = new Set<string>();
  return entries.flatMap(({ place, message, of }) => {
    const key = `${place}\n${message}`;
    const again = of === "form" && said.has(key);
    said.add(key);
    return again ? [place] : [];
  });
}

/** An entry of the header. */
interface Entry extends Violation {
  /** What Prism points to: for what is missing, the object that it is missing in. */
  readonly place: string;
  /** Whether it is about a union as a whole, or about an object, which may be tried as several forms of one. */
  readonly of: "union" | "form" | "value";
}

function readEntry(entry: unknown): readonly Entry[] {
  const [side, ...steps] = [fieldOf(entry, "location")].flat().map(String);
  const message = fieldOf(entry, "message");
  if (typeof message !== "string") return [];
  const place = pointerOf(steps);
  const named = steps[0] === "body" ? missingName(message) : [];
  return [
    {
      side: side === "response" ? "response" : "request",
      place,
      pointer: place + pointerOf(named),
      message,
      of: kinds[String(fieldOf(entry, "code"))] ?? "value",
    },
  ];
}

const kinds: Readonly<Record<string, Entry["of"]>> = {
  oneOf: "union",
  anyOf: "union",
  required: "form",
  not: "form",
  additionalProperties: "form",
};

function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Prism points to the object that something is missing in, or should not be in, and names that in its message. */
function missingName(message: string): readonly string[] {
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
