import { escapeInvisible } from "@copilot-spaces/reference/source-text";
import { code } from "../../generate/reference/markdown.ts";
import type { Reason } from "../change-report.ts";

/** What there was and what there is, for a reason that has no code to show for it. */
export function migrationWords({ text, place }: Reason): { readonly before: string; readonly after: string } {
  const what = [...text.matchAll(/`([^`]+)`/g)].at(-1)?.[1] ?? place;
  const named = code(escapeInvisible(what));
  if (/\b(requires?|required)\b/.test(text) && !/no longer required/.test(text)) {
    return { before: `${named} could be left out.`, after: `${named} has to be given.` };
  }
  if (/may (now )?be (left out|missing)|no longer required/.test(text)) {
    return {
      before: `${named} was always there.`,
      after: `${named} may be missing: look before you use it.`,
    };
  }
  return { before: `${code(escapeInvisible(place))}.`, after: "nothing in its place." };
}
