import type { Reason } from "../change-report.ts";
import type { Side } from "./side.ts";

/**
 * A query's key is the path of what it reads (`packages/react/src/keys/`): where the path is another, a cache that was
 * stored is not found, and keys that programs invalidate by hand address nothing.
 */
export function queryKeyReasons(base: Side, revision: Side): readonly Reason[] {
  return Object.values(base.table.operations).flatMap(({ id, path }) => {
    const other = revision.table.operations[id];
    if (other === undefined || other.path === path) return [];
    return [
      {
        bump: "major",
        evidence: "query keys",
        operation: id,
        place: path,
        text: `The keys of \`${path}\` begin with \`${other.path}\` now: what a browser stored is fetched anew.`,
        before: printKey(path),
        after: printKey(other.path),
      } satisfies Reason,
    ];
  });
}

function printKey(path: string): string {
  const segments = path.split("/").slice(1);
  return `[…clientKey(client), ${segments.map((segment) => JSON.stringify(segment)).join(", ")}, …]`;
}
