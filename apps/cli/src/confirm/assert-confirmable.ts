import type { Context } from "../context.ts";
import { hasFlag } from "../grammar/invocation.ts";
import { usageProblem } from "../problem.ts";
import { canAsk } from "./can-ask.ts";

/**
 * Sees, before anything is sent, that a deletion can be confirmed.
 * @throws {@link Problem} of kind `usage` where nobody can be asked and no flag answers
 */
export function assertConfirmable({ io, invocation }: Context): void {
  if (hasFlag(invocation, "yes") || hasFlag(invocation, "confirm") || canAsk(io)) return;
  const named = invocation.command.flags.some(({ name }) => name === "confirm");
  throw usageProblem(
    "Deleting asks first, and there is no terminal to ask on; nothing was sent.",
    named ? 'Add --confirm "<name of the space>", or --yes.' : "Add --yes.",
  );
}
