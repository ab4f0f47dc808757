import type { Reason } from "../change-report.ts";

/** A sentence about how many reasons of each kind there are: "1 breaking change, 2 additions and 1 correction." */
export function listCounts(reasons: readonly Reason[]): string {
  const counts = [
    count(reasons, "major", "breaking change"),
    count(reasons, "minor", "addition"),
    count(reasons, "patch", "correction"),
  ].flat();
  const last = counts.at(-1) ?? "";
  const list = counts.length < 2 ? last : `${counts.slice(0, -1).join(", ")} and ${last}`;
  const how = reasons.some(({ bump }) => bump === "major") ? ", with what was there before and what is there now" : "";
  return `${list}${how}:`;
}

function count(reasons: readonly Reason[], level: Reason["bump"], name: string): string[] {
  const { length } = reasons.filter(({ bump }) => bump === level);
  return length === 0 ? [] : [`${length} ${name}${length === 1 ? "" : "s"}`];
}
