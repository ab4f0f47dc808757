import { expect, it } from "vitest";
import { lackingScopes, readScopes } from "./scopes.ts";
import { tokenKindOf } from "./token-kind.ts";

it.each([
  ["read:org", "admin:org", []],
  ["read:org", "write:org", []],
  ["write:org", "read:org", ["write:org"]],
  ["write:org", "admin:org, gist", []],
  ["public_repo", "repo", []],
  ["repo", "public_repo", ["repo"]],
  ["read:user", "user", []],
  ["write:user", "user", []],
  ["user", "read:user,user:email", ["user"]],
  ["read:org, repo", "repo", ["read:org"]],
  ["codespace", "codespace:secrets", ["codespace"]],
  ["repo", "", ["repo"]],
])("of %j, a token with %j lacks %j", (needed, granted, lacking) => {
  expect(lackingScopes(readScopes(needed), readScopes(granted))).toEqual(lacking);
});

it.each([
  ["ghp_abc", "classic"],
  ["0123456789abcdef0123456789abcdef01234567", "classic"],
  ["github_pat_abc", "fine-grained"],
  ["gho_abc", "oauth"],
  ["ghu_abc", "app"],
  ["ghs_abc", "app"],
  ["abc", undefined],
  ["", undefined],
])("knows the kind of %j by its first letters", (token, kind) => {
  expect(tokenKindOf(token)).toBe(kind);
});
