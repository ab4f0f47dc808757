import type { OperationAccess } from "@copilot-spaces/types/operations";
import { listWords } from "./names.ts";
import type { OwnedOperation } from "./owned-operation.ts";

const whose = { org: "for an organization", user: "for a user", any: "" };

/** Sentences about the tokens that may call the operations of a command. */
export function describeAccess(operations: readonly OwnedOperation[]): readonly string[] {
  const known = operations.flatMap(({ owner, operation }) => {
    return operation.access === undefined ? [] : [{ owner, access: operation.access }];
  });
  if (known.length === 0) return [];
  const same = new Set(known.map(({ access }) => JSON.stringify(access))).size === 1;
  const parts = same ? known.slice(0, 1).map(({ access }) => ({ owner: "any" as const, access })) : known;
  const say = (describe: (access: OperationAccess) => string) =>
    parts.map(({ owner, access }) => `${describe(access)} ${whose[owner]}`.trim()).join(", ");
  return [
    `Classic tokens need ${say(
      ({ scopes }) =>
        listWords(
          scopes.map((scope) => `\`${scope}\``),
          "and",
        ) || "no scope",
    )}.`,
    `Fine-grained tokens: ${say(describeFineGrained)}.`,
    `GitHub App tokens: ${say(({ githubApps }) => (githubApps ? "yes" : "no"))}.`,
  ];
}

function describeFineGrained({ fineGrained }: OperationAccess): string {
  if (fineGrained === false) return "none";
  const { permission, on, access } = fineGrained;
  return `the ${on} permission "${permission}" (${access})`;
}
