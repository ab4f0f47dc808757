import type { Server } from "../../account/parse-server.ts";
import { usageProblem } from "../../problem.ts";
import { quote } from "../quote.ts";
import { isLogin, isRepositoryName, readNumber } from "./names.ts";
import { readServerAddress } from "./server-address.ts";

/** A repository, by name. */
export interface RepositoryReference {
  readonly owner: string;
  readonly repo: string;
}

/** An issue or a pull request, by the repository's name and its number. */
export interface NumberedReference extends RepositoryReference {
  readonly number: number;
}

/** What a URL of a repository shows. */
export interface RepositoryAddress extends RepositoryReference {
  /** What stands after owner and name: `["pull", "12", "files"]`. */
  readonly rest: readonly string[];
}

/** How an issue's and a pull request's URL go on after the repository, on the site and in the API. */
const numberedPages = {
  issue: { web: "issues", api: "issues", name: "an issue" },
  pull: { web: "pull", api: "pulls", name: "a pull request" },
} as const;

/** A repository's name: `octo-org/app`. `undefined` where text is none. */
export function readRepositoryName(text: string): RepositoryReference | undefined {
  const [owner = "", repo = "", ...more] = text.split("/");
  return isLogin(owner) && isRepositoryName(repo) && more.length === 0 ? { owner, repo } : undefined;
}

/** GitHub's names are the same in any case. */
export function isSameRepository(one: RepositoryReference, other: RepositoryReference): boolean {
  return `${one.owner}/${one.repo}`.toLowerCase() === `${other.owner}/${other.repo}`.toLowerCase();
}

/** A URL of a repository's, on the site or in the API. `undefined` where text is no URL or shows no repository. */
export function readRepositoryAddress(text: string, server: Server): RepositoryAddress | undefined {
  const address = readServerAddress(text, server);
  const segments = address?.api?.[0] === "repos" ? address.api.slice(1) : address?.web;
  const [owner = "", name = "", ...rest] = segments ?? [];
  // The address that git clones from.
  const repo = rest.length === 0 ? name.replace(/\.git$/, "") : name;
  return isLogin(owner) && isRepositoryName(repo) ? { owner, repo, rest } : undefined;
}

/**
 * Reads what was typed for a repository: `octo-org/app` or its URL.
 * @param flag - the flag that it was typed for, with dashes
 * @throws {Problem}
 */
export function readRepository(text: string, flag: string, server: Server): RepositoryReference {
  const address = readRepositoryAddress(text, server);
  const found = address === undefined ? readRepositoryName(text) : address.rest.length === 0 ? address : undefined;
  if (found === undefined) {
    throw usageProblem(`${flag} ${quote(text)} is no repository.`, "A repository is OWNER/NAME, as in `octo-org/app`.");
  }
  return { owner: found.owner, repo: found.repo };
}

/** An issue or a pull request, as `octo-org/app#12` or its URL. `undefined` where text is neither. */
export function readNumbered(
  text: string,
  kind: keyof typeof numberedPages,
  server: Server,
): NumberedReference | undefined {
  const [name = "", digits = "", ...more] = text.split("#");
  const repository = readRepositoryName(name);
  if (repository !== undefined && more.length === 0) {
    const number = readNumber(digits);
    return number === undefined ? undefined : { ...repository, number };
  }
  const address = readRepositoryAddress(text, server);
  const [page = "", digit = ""] = address?.rest ?? [];
  const number = readNumber(digit);
  const { web, api } = numberedPages[kind];
  if (address === undefined || number === undefined || (page !== web && page !== api)) return undefined;
  return { owner: address.owner, repo: address.repo, number };
}

/** Says that text is no issue or no pull request. */
export function notNumbered(label: string, text: string, kind: keyof typeof numberedPages): Error {
  return usageProblem(
    `${`${label} ${quote(text)}`.trimStart()} is not ${numberedPages[kind].name}.`,
    "Write `octo-org/app#123`, or its URL.",
  );
}
