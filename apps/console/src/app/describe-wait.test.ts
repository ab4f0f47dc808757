import { expect, it } from "vitest";
import type { RequestOutcome } from "../requests/recorder.ts";
import { describeWait } from "./describe-wait.ts";

const startedAt = Date.UTC(2026, 0, 1);
const say = (outcome: RequestOutcome | undefined) =>
  describeWait({ id: 1, method: "GET", url: "", headers: {}, body: "", startedAt, ...(outcome && { outcome }) });
const answer = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  say({ kind: "answer", status, headers, body: "", duration: 1000 });

it("says why it takes long", () => {
  expect(describeWait(undefined)).toBe("This takes longer than usual.");
  expect(say(undefined)).toBe("This takes longer than usual.");
  expect(say({ kind: "failure", message: "", duration: 1 })).toContain("did not answer");
  expect(answer(503)).toBe("The server answered 503; it is asked again.");
  expect(answer(200)).toBe("This takes longer than usual.");
  expect(answer(403)).toBe("This takes longer than usual.");
});

it("says until when a limit makes it wait", () => {
  const time = new Date(startedAt + 61_000).toLocaleTimeString();
  expect(answer(429, { "retry-after": "60" })).toContain(`asked again at ${time}`);
  expect(answer(403, { "retry-after": "60" })).toContain(`403, too many requests; it is asked again at ${time}`);
  expect(answer(429)).toContain("asked again in a while");
  expect(answer(429, { "retry-after": "soon" })).toContain("asked again in a while");
});
