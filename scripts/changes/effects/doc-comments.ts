import { folders } from "../../generate/target.ts";
import type { Reason } from "../change-report.ts";
import type { Side } from "./side.ts";

/** What an editor shows beside the types: a patch, wherever the types are shown. */
export function docCommentReasons(base: Side, revision: Side): readonly Reason[] {
  const [before, after] = [listComments(base), listComments(revision)];
  for (const member of new Set([...before.keys(), ...after.keys()])) {
    const [comments, others] = [before.get(member), after.get(member)];
    // What comes or goes is said as such.
    if (comments === undefined || others === undefined) continue;
    const [removed] = [...comments].filter((comment) => !others.has(comment));
    const [added] = [...others].filter((comment) => !comments.has(comment));
    if (removed === undefined && added === undefined) continue;
    return [
      {
        bump: "patch",
        evidence: "declarations",
        place: "doc comments",
        text: "What editors show beside the types has other words.",
        ...(removed === undefined ? {} : { before: removed }),
        ...(added === undefined ? {} : { after: added }),
      },
    ];
  }
  return [];
}

/** Members, and the generated doc comments above them: the same more often than once is the same. */
function listComments({ generated }: Side): ReadonlyMap<string, ReadonlySet<string>> {
  const comments = new Map<string, Set<string>>();
  for (const [, comment, member = ""] of declarationsOf(generated).matchAll(commented)) {
    const known = comments.get(member) ?? new Set();
    comments.set(member, comment === undefined ? known : known.add(comment.replace(/\n\s*/g, "\n ")));
  }
  return comments;
}

/** A line, and the comment above it if there is one. */
const commented = /[ \t]*(?:(\/\*\*[\s\S]*?\*\/)\n[ \t]*)?(\S.*)\n/g;

/** The declarations without what is for people. */
export function withoutComments({ generated }: Side): string {
  return declarationsOf(generated).replace(/\/\*\*[\s\S]*?\*\//g, "");
}

function declarationsOf(generated: Side["generated"]): string {
  return generated.get(`${folders.types}/declarations.ts`) ?? "";
}
