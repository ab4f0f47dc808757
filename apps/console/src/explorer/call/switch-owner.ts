import type { Permalink, RequestInput } from "@copilot-spaces/reference/print";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";

/** Whose spaces an operation is about. */
export type OwnerKind = "organization" | "user";

export function ownerKindOf({ path }: Operation): OwnerKind | undefined {
  if (path.startsWith("/orgs/{org}/")) return "organization";
  return path.startsWith("/users/{username}/") ? "user" : undefined;
}

/** The operation that does the same for the other kind of owner. */
export function findTwin(operation: Operation): Operation | undefined {
  const { command, id } = operation;
  if (command === undefined || ownerKindOf(operation) === undefined) return undefined;
  return Object.values(operationsTable.operations).find(
    (other) => other.id !== id && other.command?.noun === command.noun && other.command.verb === command.verb,
  );
}

/** The same call for the other kind of owner, under the name that is there; what that owner does not take stays to be seen. */
export function switchOwner(input: RequestInput, twin: Operation): Permalink {
  const path = Object.entries(input.path ?? {}).map(([name, value]) => {
    if (name === "org") return ["username", value] as const;
    return name === "username" ? (["org", value] as const) : ([name, value] as const);
  });
  return { operation: twin.id, input: { ...input, path: Object.fromEntries(path) } };
}
