/**
 * Scopes that stand for others, as GitHub documents them.
 * @see https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps#available-scopes
 */
const wider: Readonly<Record<string, readonly string[]>> = {
  "read:org": ["write:org", "admin:org"],
  "write:org": ["admin:org"],
  "read:user": ["user"],
  "write:user": ["user"],
};

/** Whether scopes that a token has allow what one scope allows. */
export function coversScope(granted: readonly string[], scope: string): boolean {
  return [scope, ...(wider[scope] ?? [])].some((each) => granted.includes(each));
}
