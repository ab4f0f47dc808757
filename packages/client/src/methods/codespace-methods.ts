import type { MethodFactory } from "../types/inference.ts";
import type { Method } from "../types/method.ts";

/** Codespaces, as far as they go with pull requests. */
export interface CodespaceMethods {
  /**
   * Creates a codespace from a pull request. `.withResponse()` has `status` 201, or 202 where a part failed and GitHub
   * tries again in the background.
   * @see https://docs.github.com/en/rest/codespaces/codespaces#create-a-codespace-from-a-pull-request
   */
  readonly createFromPullRequest: Method<"POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces">;
}

/** @internal */
export function codespaceMethods({ single }: MethodFactory): CodespaceMethods {
  return {
    createFromPullRequest: single("POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"),
  };
}
