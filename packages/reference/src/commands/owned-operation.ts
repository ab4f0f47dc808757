import type { Operation } from "@copilot-spaces/types/operations";
import type { Command, CommandOperations, OwnerKind } from "./command.ts";

/** One of the operations that make a command, and whose things it is about. */
export interface OwnedOperation {
  readonly owner: OwnerKind | "any";
  readonly operation: Operation;
}

/** The path parameters that name an owner, by its kind. */
export const ownerParameters: Readonly<Record<OwnerKind, string>> = { org: "org", user: "username" };

/** The kinds of owner, in the order in which everything lists them. */
export const ownerKinds: readonly OwnerKind[] = ["org", "user"];

/** Whose things an operation is about, by its path. */
export function ownerOf({ parameters }: Operation): OwnerKind | "any" {
  const inPath = parameters.filter((each) => each.in === "path").map(({ name }) => name);
  return ownerKinds.find((kind) => inPath.includes(ownerParameters[kind])) ?? "any";
}

/** The ids of a command's operations, by kind of owner. */
export function operationIds(operations: readonly OwnedOperation[]): NonNullable<Command["operations"]> {
  const ids: { -readonly [kind in keyof CommandOperations]: CommandOperations[kind] } = {};
  for (const { owner, operation } of operations) ids[owner] ??= operation.id;
  return ids;
}

/** The kinds of owner of some operations; `undefined` where they are those of all. */
export function onlyOwners(
  some: readonly OwnedOperation["owner"][],
  all: readonly OwnedOperation[],
): readonly OwnerKind[] | undefined {
  const kinds = ownerKinds.filter((kind) => some.includes(kind));
  return all.every(({ owner }) => some.includes(owner)) ? undefined : kinds;
}
