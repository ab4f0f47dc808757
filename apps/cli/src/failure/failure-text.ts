import type { Io } from "../io.ts";
import { punctuate } from "../output/is-ascii.ts";
import { relativeTime } from "../output/relative-time.ts";
import { visible } from "../output/visible.ts";
import type { Failure } from "./failure.ts";

/** A failure as people read it: what it is in the first line, then why, then what to do. */
export function failureText(failure: Failure, io: Pick<Io, "now" | "env">): string {
  const { message, fields, reasons, requestId, documentation } = failure;
  const rest = [
    ...fields.map(({ text }) => text),
    ...reasons,
    ...localHints(failure, io),
    ...(requestId === undefined ? [] : [`Request ${requestId}`]),
    ...(documentation === undefined ? [] : [documentation]),
  ];
  const lines = [visible(message), ...rest.map((line) => `  ${visible(line)}`)];
  return punctuate(io, lines.join("\n"));
}

/** What to do, and when: in local time. */
function localHints({ hints, retryAt }: Failure, io: Pick<Io, "now">): readonly string[] {
  if (retryAt === undefined) return hints;
  const local = comeBack(retryAt, io);
  const told = hints.map((hint) => hint.replace(retryAt.toISOString(), local));
  return hints.some((hint, index) => hint !== told[index]) ? told : [...told, `Come back at ${local}.`];
}

/** `14:05, in 12 minutes`; with the date where that is another day. */
function comeBack(time: Date, io: Pick<Io, "now">): string {
  const now = new Date(io.now());
  const clock = [time.getHours(), time.getMinutes()].map((part) => `${part}`.padStart(2, "0")).join(":");
  const date = [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => `${part}`.padStart(2, "0"))
    .join("-");
  const day = time.toDateString() === now.toDateString() ? "" : `${date} `;
  return `${day}${clock}, ${relativeTime(time.getTime(), now.getTime())}`;
}
