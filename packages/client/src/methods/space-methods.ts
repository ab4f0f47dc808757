import type { MethodFactory } from "../types/inference.ts";
import type { ListMethod, OwnerMethod } from "../types/method.ts";

/** The spaces of an organization or a user. */
export interface SpaceMethods {
  /**
   * Lists spaces: awaited, the first page; iterated, every space; `.pages()`, page by page.
   * @see https://docs.github.com/en/rest/copilot-spaces/copilot-spaces#list-organization-copilot-spaces
   */
  readonly list: ListMethod<"GET /orgs/{org}/copilot-spaces", "spaces">;
  /** Creates a space. Never sent twice, unless the server said that it did nothing. */
  readonly create: OwnerMethod<"POST /orgs/{org}/copilot-spaces">;
  /** Gets one space, with its instructions and resources. */
  readonly get: OwnerMethod<"GET /orgs/{org}/copilot-spaces/{space_number}">;
  /** Changes what the body names, and leaves the rest. With `resources_attributes` it is not sent twice. */
  readonly update: OwnerMethod<"PUT /orgs/{org}/copilot-spaces/{space_number}">;
  /** Deletes a space. */
  readonly delete: OwnerMethod<"DELETE /orgs/{org}/copilot-spaces/{space_number}">;
}

/** @internal */
export function spaceMethods({ list, owned }: MethodFactory): SpaceMethods {
  return {
    list: list("GET /orgs/{org}/copilot-spaces", "spaces"),
    create: owned("POST /orgs/{org}/copilot-spaces"),
    get: owned("GET /orgs/{org}/copilot-spaces/{space_number}"),
    update: owned("PUT /orgs/{org}/copilot-spaces/{space_number}"),
    delete: owned("DELETE /orgs/{org}/copilot-spaces/{space_number}"),
  };
}
