import { folders } from "../../generate/target.ts";
import type { Reason } from "../change-report.ts";
import type { Side } from "./side.ts";

/** What an editor shows beside the types: a patch, wherever the types are shown. */
export function docCommentReasons(base: Side, revision: Side): readonly Reason[] {
  const [before, after] = [listComments(base), listComments(revision)];
  const removed = [...before].filter((comment) => !after.has(comment));
  const added = [...after].filter((comment) => !before.has(comment));
  if (removed.length + added.length === 0) return [];
  const [one, other] = [removed[0], added[0]];
  return [
    {
      bump: "patch",
      evidence: "declarations",
      place: "doc comments",
      text: "What editors show beside the types has other words.",
      ...(one === undefined ? {} : { before: one }),
      ...(other === undefined ? {} : { after: other }),
    },
  ];
}

/** The generated doc comments; the same in another order, or more often, is the same. */
function listComments({ generated }: Side): ReadonlySet<string> {
  const declarations = generated.get(`${folders.types}/declarations.ts`) ?? "";
  const comments = [...declarations.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([comment]) =>
    comment.replace(/\n\s*/g, "\n "),
  );
  return new Set(comments);
}

/** The declarations without what is for people. */
export function withoutComments({ generated }: Side): string {
  return (generated.get(`${folders.types}/declarations.ts`) ?? "").replace(/\/\*\*[\s\S]*?\*\//g, "");
}
