/**
 * What each scope includes, at one remove.
 *
 * The API's pages ask for `write:user`, which GitHub's list of scopes does not have; `user` is the scope there that
 * reads and writes a profile.
 *
 * @see https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps#available-scopes
 */
const included: Readonly<Record<string, readonly string[]>> = {
  "admin:enterprise": ["manage_runners:enterprise", "manage_billing:enterprise", "read:enterprise"],
  "admin:gpg_key": ["write:gpg_key"],
  "admin:org": ["write:org"],
  "admin:public_key": ["write:public_key"],
  "admin:repo_hook": ["write:repo_hook"],
  codespace: ["codespace:secrets"],
  project: ["read:project"],
  repo: ["public_repo", "repo:invite", "repo:status", "repo_deployment", "security_events"],
  user: ["read:user", "user:email", "user:follow", "write:user"],
  "write:gpg_key": ["read:gpg_key"],
  "write:org": ["read:org"],
  "write:packages": ["read:packages"],
  "write:public_key": ["read:public_key"],
  "write:repo_hook": ["read:repo_hook"],
  "write:user": ["read:user"],
};

/** The scopes of a header: `repo, read:org`. An empty one is a token without any. */
export function readScopes(header: string): string[] {
  return header
    .split(",")
    .map((scope) => scope.trim())
    .filter(Boolean);
}

/** The scopes that are needed and not covered by those granted. */
export function lackingScopes(needed: readonly string[], granted: readonly string[]): string[] {
  const covered = new Set(granted);
  // A set goes on over what is added to it meanwhile.
  for (const scope of covered) for (const part of included[scope] ?? []) covered.add(part);
  return needed.filter((scope) => !covered.has(scope));
}
