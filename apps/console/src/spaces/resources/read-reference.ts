/** What somebody typed to name a repository, and, from an address, a thing in it. */
export type RepositoryReference =
  | { readonly kind: "number"; readonly id: number }
  | {
      readonly kind: "name";
      readonly owner: string;
      readonly repo: string;
      /** Of the issue or pull request that an address leads to. */
      readonly number?: number;
    };

/**
 * Reads `octo-org/handbook`, `octo-org/handbook#5`, a repository's number, or an address of a repository, an issue or a
 * pull request; `undefined` for anything else.
 */
export function readReference(text: string): RepositoryReference | undefined {
  const trimmed = text.trim();
  if (/^[1-9][0-9]{0,14}$/.test(trimmed)) return { kind: "number", id: Number(trimmed) };
  const [, owner, repo = "", , number] =
    /^(?:https:\/\/[^/]+\/)?([a-z0-9_-]+)\/([\w.-]+?)(?:\.git)?(?:\/(issues|pull)\/|#|\/?$)([1-9][0-9]{0,14})?(?:[/?#].*)?$/i.exec(
      trimmed,
    ) ?? [];
  if (owner === undefined || /^\.{0,2}$/.test(repo)) return undefined;
  return { kind: "name", owner, repo, ...(number !== undefined && { number: Number(number) }) };
}
