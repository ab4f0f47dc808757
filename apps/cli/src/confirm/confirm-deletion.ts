import type { Context } from "../context.ts";
import { flagValue, hasFlag } from "../grammar/invocation.ts";
import { visible } from "../output/visible.ts";
import { usageProblem } from "../problem.ts";
import { ask } from "./ask.ts";
import { assertConfirmable } from "./assert-confirmable.ts";

/** What is about to be deleted. */
export interface Deletion {
  /** As the question has it: `space org:acme/5`. */
  readonly what: string;
  /** Looks up the name that has to be typed; without it, a yes is enough. */
  readonly name?: () => Promise<string>;
}

/**
 * Resolves when a deletion is wanted: by `--yes`, by `--confirm` with the very name, or by an answer on the terminal.
 * The end of input is not a yes, and neither is an empty line.
 * @throws {@link Problem} of kind `usage` where it is not
 */
export async function confirmDeletion(context: Context, { what, name }: Deletion): Promise<void> {
  const { io, invocation } = context;
  assertConfirmable(context);
  if (hasFlag(invocation, "yes")) return;
  const typed = flagValue(invocation, "confirm");
  if (typed !== undefined && name === undefined) {
    throw usageProblem(`--confirm takes the name of a space, and the ${visible(what)} has none.`, "Add --yes instead.");
  }
  if (name === undefined) {
    const answer = await ask(io, `Delete the ${visible(what)}? [y/N] `);
    if (!/^y(es)?$/i.test(answer?.trim() ?? "")) throw usageProblem("Not confirmed; nothing was deleted.");
    return;
  }
  const actual = await name();
  // A name that no keyboard has is typed as it is shown.
  const accepted = typed === undefined ? [actual, visible(actual)] : [actual];
  const answer = typed ?? (await ask(io, `Type "${visible(actual)}" to delete the ${visible(what)}: `));
  if (!answer) throw usageProblem("Not confirmed; nothing was deleted.");
  if (accepted.includes(answer)) return;
  throw usageProblem(
    `The ${visible(what)} is called "${visible(actual)}", not "${visible(answer)}"; nothing was deleted.`,
  );
}
