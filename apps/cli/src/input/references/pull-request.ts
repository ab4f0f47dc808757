import { listWords } from "@copilot-spaces/reference/commands";
import type { Server } from "../../account/parse-server.ts";
import { usageProblem } from "../../problem.ts";
import { quote } from "../quote.ts";
import { readNumber } from "./names.ts";
import {
  isSameRepository,
  type NumberedReference,
  notNumbered,
  readNumbered,
  readRepository,
} from "./repository-reference.ts";

/** What may say which pull request is meant. */
export interface PullRequestWords {
  readonly positional: string | undefined;
  readonly repo: string | undefined;
  readonly pr: string | undefined;
}

const spellings = ["`octo-org/app#123`", "its URL", "`--repo octo-org/app --pr 123`"];

/**
 * Finds the pull request that is meant.
 * @throws {Problem} where words are missing or contradict each other
 */
export function readPullRequest({ positional, repo, pr }: PullRequestWords, server: Server): NumberedReference {
  if (positional !== undefined && pr !== undefined) {
    throw usageProblem(
      `${quote(positional)} and --pr ${quote(pr)} both name a pull request.`,
      "Leave one of them out.",
    );
  }
  const text = positional ?? pr;
  if (text === undefined) throw usageProblem("Which pull request is not said.", `Write ${listWords(spellings, "or")}.`);
  const repository = repo === undefined ? undefined : readRepository(repo, "--repo", server);
  const number = readNumber(text.replace(/^#/, ""));
  if (number !== undefined) {
    if (repository !== undefined) return { ...repository, number };
    throw usageProblem(`The repository of pull request ${number} is not said.`, `Write ${listWords(spellings, "or")}.`);
  }
  const label = positional === undefined ? "--pr" : "";
  const found = readNumbered(text, "pull", server);
  if (found === undefined) throw notNumbered(label, text, "pull");
  if (repository !== undefined && !isSameRepository(repository, found)) {
    const name = `${found.owner}/${found.repo}`;
    throw usageProblem(`${quote(text)} is a pull request of ${name}, and --repo says ${repo}.`, "Leave --repo out.");
  }
  return found;
}
