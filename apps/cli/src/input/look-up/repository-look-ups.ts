import { Problem, usageProblem } from "../../problem.ts";
import { fieldOf } from "../json-object.ts";
import type { PlannedRequest } from "../plan.ts";
import { quote } from "../quote.ts";
import type { RepositoryReference } from "../references/repository-reference.ts";
import { findRead } from "./find-read.ts";
import { LookUp } from "./look-up.ts";

/** Looks repositories up, each once however often it is named. */
export class RepositoryLookUps {
  readonly #requests = new Map<string, PlannedRequest>();

  /** The number of a repository. */
  id(repository: RepositoryReference): LookUp {
    const name = nameOf(repository);
    return new LookUp({
      request: this.#request(repository),
      placeholder: `<id of ${name}>`,
      sample: 1,
      read: (data) => {
        const id = fieldOf(data, "id");
        if (Number.isSafeInteger(id)) return id;
        throw new Problem("failed", `The answer about ${name} has no id.`);
      },
    });
  }

  /**
   * The path of a file that the page of a branch shows, below that branch's name, which may hold slashes itself. Only
   * the default branch is one whose files can be attached.
   *
   * @param shown - branch and path, as in `main/docs/plan.md`
   */
  filePath(repository: RepositoryReference, shown: string): LookUp {
    const name = nameOf(repository);
    const guess = shown.slice(shown.indexOf("/") + 1);
    return new LookUp({
      request: this.#request(repository),
      placeholder: guess,
      sample: guess,
      read: (data) => {
        const branch = fieldOf(data, "default_branch");
        if (typeof branch === "string" && shown.startsWith(`${branch}/`)) return shown.slice(branch.length + 1);
        throw usageProblem(
          `${quote(shown)} of ${name} is not on its default branch, ${quote(String(branch))}.`,
          `A file is attached as it is on the default branch: --resource ${name}:path/of/the/file`,
        );
      },
    });
  }

  #request(repository: RepositoryReference): PlannedRequest {
    const key = nameOf(repository).toLowerCase();
    const request = this.#requests.get(key) ?? findRead({ owner: repository.owner, repo: repository.repo });
    this.#requests.set(key, request);
    return request;
  }
}

function nameOf({ owner, repo }: RepositoryReference): string {
  return `${owner}/${repo}`;
}
