import type { Reason } from "../change-report.ts";
import type { Aspect, DocumentChange } from "../document/document-change.ts";
import type { Side } from "./side.ts";

/** What whoever reads the document meets. */
export function documentReasons(changes: readonly DocumentChange[]): readonly Reason[] {
  return changes.map(toReason);
}

const unserved: ReadonlySet<Aspect> = new Set(["name", "tools"]);

/** What mock and sandbox show of the document: all but names that only documents use, and what is for tools. */
export function servedReasons(changes: readonly DocumentChange[]): readonly Reason[] {
  return changes
    .filter(({ aspect }) => !unserved.has(aspect))
    .map((change) => {
      // A mock has an address of its own, whatever the document's servers are.
      return change.aspect === "server" ? { ...toReason(change), bump: "patch" } : toReason(change);
    });
}

/** What the validators take and refuse: what is sent. Of what comes back, types say what matters. */
export function validatorReasons(changes: readonly DocumentChange[]): readonly Reason[] {
  return changes
    .filter(({ aspect }) => aspect === "request")
    .map((change): Reason => ({ ...toReason(change), evidence: "data" }));
}

/** What commands refuse before anything is sent: they hold each request against the document. */
export function checkedRequestReasons(
  changes: readonly DocumentChange[],
  base: Side,
  revision: Side,
): readonly Reason[] {
  const commanded = (id: string): boolean =>
    [base, revision].some(({ table }) => table.operations[id]?.command !== undefined);
  return (
    changes
      // A command sends a body whether it must or not: without any flag, an empty one.
      .filter(({ aspect, rule }) => aspect === "request" && rule !== "body")
      .filter(({ operations }) => operations.some(commanded))
      .map((change): Reason => ({ ...toReason(change), evidence: "commands" }))
  );
}

/** What is going to go, for whoever sends it and, `answers`, for whoever reads it. */
export function deprecationReasons(
  changes: readonly DocumentChange[],
  { answers }: { readonly answers: boolean },
): readonly Reason[] {
  return changes
    .filter(({ aspect }) => aspect === "deprecation" || (answers && aspect === "deprecated answer"))
    .map(toReason);
}

function toReason({ bump, operations, place, text, before, after }: DocumentChange): Reason {
  const [only, ...more] = operations;
  return {
    bump,
    evidence: "document",
    ...(only === undefined || more.length > 0 ? {} : { operation: only }),
    place,
    text,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
