/** What a token is: a personal access token of either kind, one of an OAuth app's, or one of a GitHub App's. */
export type TokenKind = "classic" | "fine-grained" | "oauth" | "app";

/** @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats */
const prefixes: readonly (readonly [prefix: string, kind: TokenKind])[] = [
  ["ghp_", "classic"],
  ["github_pat_", "fine-grained"],
  ["gho_", "oauth"],
  ["ghu_", "app"],
  ["ghs_", "app"],
];

/** Tells a token's kind by its first letters; `undefined` for one of no known form. */
export function tokenKindOf(token: string): TokenKind | undefined {
  if (/^[0-9a-f]{40}$/.test(token)) return "classic";
  return prefixes.find(([prefix]) => token.startsWith(prefix))?.[1];
}
