import { type OperationId, operations } from "@copilot-spaces/types/operations";

/** What a scope brings with it (https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps). */
const implied: ReadonlyMap<string, readonly string[]> = new Map([
  ["admin:org", ["write:org", "read:org"]],
  ["write:org", ["read:org"]],
  // `write:user` stands on the API's pages and nowhere else.
  ["user", ["write:user", "read:user"]],
  ["write:user", ["read:user"]],
]);

/** Scopes that do as well as the ones in the table, where an operation's description says so. */
const alternatives: Partial<Record<OperationId, readonly string[]>> = {
  "orgs/list-for-authenticated-user": ["user"],
};

/** Every scope that an operation of the document asks for: what a token has unless it is said to have less. */
export const allScopes: readonly string[] = [
  ...new Set(Object.values(operations).flatMap(({ access }) => access?.scopes ?? [])),
];

/** Which of an operation's scopes a token lacks. */
export function missingScopes(operationId: OperationId, granted: readonly string[]): readonly string[] {
  const held = new Set(granted.flatMap((scope) => [scope, ...(implied.get(scope) ?? [])]));
  if (alternatives[operationId]?.some((scope) => held.has(scope))) return [];
  return scopesOf(operationId).filter((scope) => !held.has(scope));
}

/** The scopes that `X-Accepted-OAuth-Scopes` names: those of the table, and those that bring them with them. */
export function acceptedScopes(operationId: OperationId): readonly string[] {
  const known = accepted.get(operationId);
  if (known !== undefined) return known;
  const needed = scopesOf(operationId);
  const wider = [...implied].filter(([, scopes]) => scopes.some((each) => needed.includes(each)));
  const all = [...needed, ...wider.map(([scope]) => scope), ...(alternatives[operationId] ?? [])];
  const sorted = [...new Set(all)].sort();
  accepted.set(operationId, sorted);
  return sorted;
}

const accepted = new Map<OperationId, readonly string[]>();

function scopesOf(operationId: OperationId): readonly string[] {
  return operations[operationId].access?.scopes ?? [];
}
