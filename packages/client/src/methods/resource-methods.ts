import type { MethodFactory } from "../types/inference.ts";
import type { OwnerMethod } from "../types/method.ts";

/** The resources of a space: repositories, files, texts, issues, pull requests. */
export interface ResourceMethods {
  /** Lists a space's resources, all at once: this list has no pages. */
  readonly list: OwnerMethod<"GET /orgs/{org}/copilot-spaces/{space_number}/resources">;
  /**
   * Adds a resource. A file that the space already has comes back as it is: `.withResponse()` then has `status` 200,
   * otherwise 201.
   */
  readonly create: OwnerMethod<"POST /orgs/{org}/copilot-spaces/{space_number}/resources">;
  /** Gets one resource. */
  readonly get: OwnerMethod<"GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}">;
  /** Changes a resource's metadata. */
  readonly update: OwnerMethod<"PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}">;
  /** Removes a resource from its space. */
  readonly delete: OwnerMethod<"DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}">;
}

/** @internal */
export function resourceMethods({ owned }: MethodFactory): ResourceMethods {
  return {
    list: owned("GET /orgs/{org}/copilot-spaces/{space_number}/resources"),
    create: owned("POST /orgs/{org}/copilot-spaces/{space_number}/resources"),
    get: owned("GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}"),
    update: owned("PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}"),
    delete: owned("DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}"),
  };
}
