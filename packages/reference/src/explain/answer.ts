import type { AnswerHeaders, FailedAnswer } from "./explanation.ts";

/** What is read of an answer: anybody may have given it. */
export interface ReadAnswer extends FailedAnswer {
  readonly header: (name: string) => string | undefined;
  /** What the server says went wrong, in one line. */
  readonly message: string | undefined;
  /** A short name for it. */
  readonly code: string | undefined;
  readonly now: number;
}

/** How much is shown, in characters, of a text that may be a page of HTML. */
const LONGEST = 300;

export function readAnswer(answer: FailedAnswer): ReadAnswer {
  const { body, headers, now = Date.now() } = answer;
  const message = fieldOf(body, "message") ?? body;
  const code = fieldOf(body, "code");
  return {
    ...answer,
    now,
    header: (name) => readHeader(headers, name),
    message: typeof message === "string" && message.trim() !== "" ? oneLine(summarize(message)) : undefined,
    code: typeof code === "string" ? oneLine(code) : undefined,
  };
}

/** A page of HTML by its title: it comes from something in between, and its text is of no use. */
function summarize(text: string): string {
  if (!/^\s*<(!doctype\b|!--|html\b|head\b|body\b)/i.test(text)) return text;
  const [, title = ""] = /<title[^<>]*>([^<]*)/i.exec(text) ?? [];
  return title.trim() === "" ? "an HTML page" : `an HTML page, "${title.trim()}"`;
}

/** A field of an object; nothing of what is none. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

/** A text in one line, cut where it is long. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** A header by its name in lower case; `undefined` for none. */
export function readHeader(headers: AnswerHeaders, name: string): string | undefined {
  // A record may well have a header whose name is `get`, whose value is no function.
  const { get } = headers;
  const value = typeof get === "function" ? get.call(headers, name) : fieldOf(headers, name);
  return typeof value === "string" ? value : undefined;
}
