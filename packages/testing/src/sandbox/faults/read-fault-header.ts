import { Refusal } from "../operations/refusal.ts";
import type { FaultKind } from "./fault.ts";

/** The request header that asks for faults: `x-sandbox-fault: latency=250, status=503`. */
export const faultHeader = "x-sandbox-fault";

type Read = (value: string) => FaultKind | undefined;

const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["latency", (value) => number(value, 0, 3_600_000, (milliseconds) => ({ kind: "latency", milliseconds }))],
  ["status", (value) => number(value, 200, 599, (status) => ({ kind: "status", status }))],
  ["status-after", (value) => number(value, 200, 599, (status) => ({ kind: "status", status, when: "after" }))],
  ["reset", (value) => plain(value, { kind: "reset" })],
  ["reset-after", (value) => plain(value, { kind: "reset", when: "after" })],
  ["truncated", (value) => plain(value, { kind: "truncated" })],
  ["empty", (value) => plain(value, { kind: "empty" })],
  ["html", (value) => number(value || "502", 200, 599, (status) => ({ kind: "html", status }))],
  ["slow", (value) => number(value || "100", 0, 60_000, (every) => ({ kind: "slow", every }))],
  ["redirect", (value) => (value === "" ? undefined : { kind: "redirect", location: value })],
  ["rate-limit", (value) => (isLimit(value) ? { kind: "rate-limit", limit: value } : undefined)],
  [
    "codespace-retried",
    (value) => number(value || "30000", 0, 3_600_000, (milliseconds) => ({ kind: "codespace-retried", milliseconds })),
  ],
]);

/** @throws Refusal 400 for a fault that there is not */
export function readFaultHeader(header: string | null): readonly FaultKind[] {
  if (header === null) return [];
  return header.split(",").map((part) => {
    const [name = "", ...rest] = part.trim().split("=");
    const fault = readers.get(name)?.(rest.join("=").trim());
    if (fault !== undefined) return fault;
    const forms =
      "latency=250, status=503, status-after=500, reset, reset-after, truncated, empty, html, slow=100, redirect=/path, rate-limit=primary, rate-limit=secondary, codespace-retried";
    throw new Refusal(400, `There is no fault "${part.trim()}" for ${faultHeader}: use ${forms}.`);
  });
}

function number(
  text: string,
  least: number,
  most: number,
  toFault: (value: number) => FaultKind,
): FaultKind | undefined {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? toFault(value) : undefined;
}

function plain(value: string, fault: FaultKind): FaultKind | undefined {
  return value === "" ? fault : undefined;
}

function isLimit(value: string): value is "primary" | "secondary" {
  return value === "primary" || value === "secondary";
}
