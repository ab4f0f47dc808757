import type { RequestArguments } from "./input.ts";
import type { Result } from "./result.ts";

/**
 * Calls any operation by its route. `Routes` is the generated interface with a property for each; to look one up costs
 * the compiler the same in a document of 29 operations and of 1,223.
 */
export type Request<Routes> = <const Route extends keyof Routes>(
  route: Route,
  ...args: RequestArguments<Routes[Route]>
) => Promise<Result<Routes[Route]>>;
