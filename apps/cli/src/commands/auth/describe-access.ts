import { tokenKindOf } from "@copilot-spaces/reference/explain";
import { type CommandAccess, commandAccess, type TokenFacts } from "./allowed-commands.ts";

/** What a token is, as far as the server tells. */
export function describeScopes({ token, scopes }: TokenFacts): string {
  if (scopes !== undefined) return `Scopes: ${scopes.join(", ") || "none"}.`;
  const kind = tokenKindOf(token);
  if (kind === "fine-grained") return "A fine-grained token: no answer tells which permissions it has.";
  if (kind === "app") return "A GitHub App's token: no answer tells which permissions it has.";
  return "The server does not tell what the token may do.";
}

/** Lines about what a token allows. */
export function describeAccess(facts: TokenFacts): readonly string[] {
  const all = commandAccess(facts);
  const missing = [...new Set(all.flatMap((each) => each.missing))].sort();
  const may = facts.scopes === undefined ? "May, with the permission for it" : "May";
  return [
    describeScopes(facts),
    `${may}, on an organization's spaces: ${list(all.filter(({ owner }) => owner === "org"))}.`,
    `${may}, on a user's spaces: ${list(all.filter(({ owner }) => owner === "user"))}.`,
    `${may}, besides: ${list(all.filter(({ owner }) => owner === undefined))}.`,
    ...(missing.length > 0 ? [`Missing for the rest: ${missing.join(", ")}.`] : []),
  ];
}

/** `space list, create; resource list`. */
function list(access: readonly CommandAccess[]): string {
  const allowed = access.filter((each) => each.allowed).map(({ command }) => command.split(" "));
  if (allowed.length === access.length) return "everything";
  const nouns = [...new Set(allowed.map(([noun]) => noun))];
  const parts = nouns.map(
    (each) => `${each} ${allowed.flatMap(([noun, verb]) => (noun === each ? verb : [])).join(", ")}`,
  );
  return parts.join("; ") || "nothing";
}
