import type { OwnerKind } from "@copilot-spaces/reference/commands";
import { lackingScopes, tokenKindOf } from "@copilot-spaces/reference/explain";
import type { Operation } from "@copilot-spaces/types/operations";
import { commands } from "../../grammar/commands.data.ts";
import { operationsTable } from "../../operations.data.ts";

/** A command for one kind of owner, and what a token lacks to run it. */
export interface CommandAccess {
  /** `space list`. */
  readonly command: string;
  /** `undefined` for a command that does not depend on whose the spaces are. */
  readonly owner: OwnerKind | undefined;
  readonly allowed: boolean;
  /** The scopes that are missing; empty where scopes do not decide. */
  readonly missing: readonly string[];
}

/** A token, and the scopes that the server told of it. */
export interface TokenFacts {
  readonly token: string;
  readonly scopes: readonly string[] | undefined;
}

/** What a token allows of every command that calls an operation, from what the document says of each. */
export function commandAccess(facts: TokenFacts): readonly CommandAccess[] {
  return commands.flatMap(({ words, operations }) =>
    (
      [
        ["org", operations?.org],
        ["user", operations?.user],
        [undefined, operations?.any],
      ] as const
    ).flatMap(([owner, id]) => {
      const operation = id === undefined ? undefined : operationsTable.operations[id];
      return operation === undefined ? [] : { command: words.join(" "), owner, ...accessTo(operation, facts) };
    }),
  );
}

/** Every scope that some command needs, without those that another one of them includes. */
export function neededScopes(): readonly string[] {
  const all = [...new Set(Object.values(operationsTable.operations).flatMap(({ access }) => access?.scopes ?? []))];
  return all
    .filter((scope) => !all.some((other) => other !== scope && lackingScopes([scope], [other]).length === 0))
    .sort();
}

function accessTo({ access }: Operation, { token, scopes }: TokenFacts): Pick<CommandAccess, "allowed" | "missing"> {
  if (access === undefined) return { allowed: true, missing: [] };
  if (scopes === undefined) {
    // A fine-grained token or a GitHub App's: which permissions it has, no answer tells.
    const allowed = tokenKindOf(token) === "app" ? access.githubApps : access.fineGrained !== false;
    return { allowed, missing: [] };
  }
  const missing = lackingScopes(access.scopes, scopes);
  return { allowed: missing.length === 0, missing };
}
