import type { Answer } from "./answer.ts";
import { refuse } from "./refuse.ts";

/** What a request asks for by its `Prefer` header (RFC 7240). */
export interface Preferences {
  /** Status to answer with, one that the operation declares. */
  readonly code?: number;
  /** Name of the example to answer with. */
  readonly example?: string;
}

/** Reads `Prefer: code=404, example=name`. Anything else in it is refused: a misspelt preference looks like success. */
export function readPreferences(header: string | undefined): Preferences | Answer {
  const preferences: { code?: number; example?: string } = {};
  for (const part of (header ?? "").split(",")) {
    const [, name, value = ""] = /^\s*([^=\s]*)\s*(?:=\s*"?([^"]*?)"?\s*)?$/.exec(part) ?? [undefined, part.trim()];
    if (name === "" && value === "") continue;
    if (name === "code" && /^[2-5]\d\d$/.test(value)) preferences.code = Number(value);
    else if (name === "example" && value !== "") preferences.example = value;
    else return unknownPreference(part.trim());
  }
  return preferences;
}

function unknownPreference(part: string): Answer {
  return refuse({
    status: 400,
    code: "unknown-preference",
    location: "headers",
    message: `Prefer: "${part}" is not a preference of the mock; it knows code=<status> and example=<name>`,
  });
}

/** Prism falls back to another status when the one asked for lacks the example: that must not look like an answer. */
export function unmetPreference({ code, example }: Preferences, status: number): Answer | undefined {
  if (code === undefined || code === status) return undefined;
  const wanted = example === undefined ? `status ${code}` : `example "${example}" of status ${code}`;
  return refuse({
    status: 400,
    code: "unmet-preference",
    location: "headers",
    message: `Prefer asks for ${wanted}, which the document does not have for this operation`,
  });
}
