import type { MethodFactory } from "../types/inference.ts";
import type { OwnerMethod } from "../types/method.ts";

/** Whom a space is shared with: people and, where an organization owns it, teams. */
export interface CollaboratorMethods {
  /** Lists a space's collaborators, all at once: this list has no pages. */
  readonly list: OwnerMethod<"GET /orgs/{org}/copilot-spaces/{space_number}/collaborators">;
  /** Shares a space with somebody. */
  readonly add: OwnerMethod<"POST /orgs/{org}/copilot-spaces/{space_number}/collaborators">;
  /**
   * Gives a collaborator another role. The role `no_access` removes the collaborator, and there is no data then:
   * `.withResponse()` has `status` 204 instead of 200.
   */
  readonly set: OwnerMethod<"PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}">;
  /** Ends the sharing with somebody. */
  readonly remove: OwnerMethod<"DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}">;
}

/** @internal */
export function collaboratorMethods({ owned }: MethodFactory): CollaboratorMethods {
  return {
    list: owned("GET /orgs/{org}/copilot-spaces/{space_number}/collaborators"),
    add: owned("POST /orgs/{org}/copilot-spaces/{space_number}/collaborators"),
    set: owned("PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}"),
    remove: owned("DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}"),
  };
}
