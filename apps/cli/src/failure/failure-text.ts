import type { Io } from "../io.ts";
import { relativeTime } from "../output/relative-time.ts";
import { visible } from "../output/visible.ts";
import type { Failure } from "./failure.ts";

/** A failure as people read it: what it is in the first line, then why, then what to do. */
export function failureText(failure: Failure, io: Pick<Io, "now">): string {
  const { message, fields, reasons, hints, retryAt, requestId, documentation } = failure;
  const rest = [
    ...fields.map(({ text }) => text),
    ...reasons,
    ...hints,
    ...(retryAt === undefined ? [] : [`Come back ${comeBack(retryAt, io)}.`]),
    ...(requestId === undefined ? [] : [`Request ${requestId}`]),
    ...(documentation === undefined ? [] : [documentation]),
  ];
  return [visible(message), ...rest.map((line) => `  ${visible(line)}`)].join("\n");
}

/** `at 14:05, in 12 minutes`; with the date where that is another day. */
function comeBack(time: Date, io: Pick<Io, "now">): string {
  const now = new Date(io.now());
  const clock = [time.getHours(), time.getMinutes()].map((part) => `${part}`.padStart(2, "0")).join(":");
  const date = [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => `${part}`.padStart(2, "0"))
    .join("-");
  const day = time.toDateString() === now.toDateString() ? "" : `${date} `;
  return `at ${day}${clock}, ${relativeTime(time.getTime(), now.getTime())}`;
}
