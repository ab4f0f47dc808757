import { type PrintForm, printForms } from "@copilot-spaces/reference/print-forms";
import { flagValue, hasFlag, type Invocation } from "../grammar/invocation.ts";
import { usageProblem } from "../problem.ts";

/** How to show a request instead of sending it: as what it is, or as something to paste. */
export type View = "dry-run" | PrintForm;

/** What `--dry-run` and `--print` say; `undefined` to send. @throws a usage problem */
export function readView(invocation: Invocation): View | undefined {
  const form = flagValue(invocation, "print");
  if (form === undefined) return hasFlag(invocation, "dry-run") ? "dry-run" : undefined;
  const known = printForms.find((each) => each === form);
  if (known === undefined) throw usageProblem(`--print takes ${printForms.join(", ")}, not "${form}".`);
  return known;
}
