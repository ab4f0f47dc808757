import type { OperationAccess } from "@copilot-spaces/types/operations";
import { listWords } from "../commands/names.ts";
import type { ReadAnswer } from "./answer.ts";
import type { ScopeComparison } from "./explanation.ts";
import { lackingScopes, readScopes } from "./scopes.ts";

/** How the token that was sent may be why. */
export interface AccessExplanation {
  readonly reasons: readonly string[];
  readonly advice: readonly string[];
  readonly scopes: ScopeComparison | undefined;
}

/**
 * Holds the token against what the operation needs. A classic token's scopes come with each answer; a token of another
 * kind has none, and GitHub says nothing of what it has.
 */
export function explainAccess(answer: ReadAnswer): AccessExplanation {
  const { operation, header, tokenKind } = answer;
  const access = operation?.access;
  if (access === undefined) return { reasons: [], advice: [], scopes: undefined };
  const listed = header("x-oauth-scopes");
  const hasScopes = listed !== undefined && tokenKind !== "fine-grained" && tokenKind !== "app";
  const granted = hasScopes ? readScopes(listed) : undefined;
  const lacking = granted === undefined ? [] : lackingScopes(access.scopes, granted);
  const scopes = { needed: access.scopes, granted, lacking };
  const parts = granted === undefined ? explainOther(answer, access) : explainScopes(answer, scopes);
  return { ...parts, scopes };
}

type Parts = Omit<AccessExplanation, "scopes">;

/** A token that has scopes: whether they are enough can be told. */
function explainScopes({ tokenKind }: ReadAnswer, { needed, granted = [], lacking }: ScopeComparison): Parts {
  const has = granted.length > 0 ? `the token has ${listWords(granted, "and")}` : "the token has none";
  if (lacking.length === 0) {
    const enough = `The scopes are not why: this takes ${nameScopes(needed)}, and ${has}.`;
    return { reasons: [enough], advice: [] };
  }
  const add = listWords(lacking, "and");
  return {
    reasons: [`This takes ${nameScopes(needed)}, and ${has}.`],
    advice: [
      tokenKind === "oauth"
        ? `Grant ${add} to the app that the token is from. If that is gh, run: gh auth refresh --scopes ${lacking.join(",")}`
        : `Give the token ${nameScopes(lacking)}, in GitHub's settings under Developer settings, Personal access tokens.`,
    ],
  };
}

/** A token without scopes, or one of which nothing is known. */
function explainOther({ tokenKind }: ReadAnswer, access: OperationAccess): Parts {
  const classic = `a classic token${access.scopes.length > 0 ? ` with ${nameScopes(access.scopes)}` : ""}`;
  const permission = namePermission(access);
  if (tokenKind === "fine-grained" || tokenKind === "app") {
    const accepted = tokenKind === "app" ? access.githubApps : access.fineGrained !== false;
    const kind = tokenKind === "app" ? "token of a GitHub App" : "fine-grained token";
    if (!accepted) {
      return { reasons: [`No ${kind} may do this, whatever its permissions.`], advice: [`Use ${classic}.`] };
    }
    const advice = permission === undefined ? [] : [`Give the ${kind} ${permission}, or use ${classic}.`];
    return { reasons: permission === undefined ? [] : [`This takes ${permission}.`], advice };
  }
  const others =
    permission === undefined ? "No fine-grained token and no token of a GitHub App may do this." : undefined;
  return {
    reasons: [
      `This takes ${classic}${permission === undefined ? "" : `, or a fine-grained one with ${permission}`}.`,
      ...(others === undefined ? [] : [others]),
    ],
    advice: tokenKind === "none" ? ["Say who you are with such a token."] : [],
  };
}

function nameScopes(scopes: readonly string[]): string {
  if (scopes.length === 0) return "no scope";
  return `the scope${scopes.length > 1 ? "s" : ""} ${listWords(scopes, "and")}`;
}

function namePermission({ fineGrained }: OperationAccess): string | undefined {
  if (fineGrained === false) return undefined;
  const { permission, on, access } = fineGrained;
  return `the ${on} permission “${permission}” (${access})`;
}
