import type { Operation } from "@copilot-spaces/types/operations";
import type { Reason } from "../change-report.ts";
import type { Side } from "./side.ts";

/** What `cps api` takes: every operation by its id, and the names of its parameters, also those without a command. */
export function apiCommandReasons(base: Side, revision: Side): readonly Reason[] {
  const [before, after] = [base.table.operations, revision.table.operations];
  const reasons: Reason[] = [];
  for (const [id, operation] of Object.entries(before)) {
    const other = after[id];
    if (other !== undefined) reasons.push(...parameterReasons(operation, other));
    else reasons.push({ ...evidence(id), bump: "major", text: `\`api ${id}\` is gone.`, before: `cps api ${id}` });
  }
  for (const id of Object.keys(after)) {
    if (Object.hasOwn(before, id)) continue;
    reasons.push({ ...evidence(id), bump: "minor", text: `\`api ${id}\` is new.`, after: `cps api ${id}` });
  }
  return reasons;
}

function parameterReasons(before: Operation, after: Operation): readonly Reason[] {
  const { id } = before;
  const names = ({ parameters }: Operation): readonly string[] => parameters.map(({ name }) => name);
  const removed = names(before).filter((name) => !names(after).includes(name));
  const added = after.parameters.filter(({ name }) => !names(before).includes(name));
  return [
    ...removed.map((name): Reason => {
      return { ...evidence(id, name), bump: "major", text: `\`api ${id}\` no longer takes \`${name}\`.` };
    }),
    ...added.map(({ name, required }): Reason => {
      const verb = required ? "requires" : "takes";
      return { ...evidence(id, name), bump: required ? "major" : "minor", text: `\`api ${id}\` ${verb} \`${name}\`.` };
    }),
  ];
}

function evidence(operation: string, parameter = ""): Pick<Reason, "evidence" | "operation" | "place"> {
  return { evidence: "commands", operation, place: `api ${operation} ${parameter}`.trim() };
}
