import type { ChangesetPlan } from "./plan-changesets.ts";

/** Lines for people about what was done with `.changeset`. */
export function describePlan({ write, remove, same, edited }: ChangesetPlan): string[] {
  const lines = [
    ...[...write.keys()].map((file) => `wrote    .changeset/${file}`),
    ...remove.map((file) => `removed  .changeset/${file}`),
    ...same.map((file) => `same     .changeset/${file}`),
    ...edited.map((file) => `yours    .changeset/${file} (edited, and left as it is)`),
  ];
  return lines.length > 0 ? lines : ["The change reaches no package: there is nothing to write."];
}
