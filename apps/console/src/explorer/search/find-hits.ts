import type { RequestInput } from "@copilot-spaces/reference/print";
import { searchOperations } from "@copilot-spaces/reference/search";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import { findTwin, ownerKindOf } from "../call/switch-owner.ts";

/** An operation that words lead to. */
export interface Hit {
  readonly operation: Operation;
  /** What does the same for the other kind of owner. */
  readonly twin: Operation | undefined;
}

/**
 * What words are about, the best first; everything that there is, where there are none. Of an operation and its twin,
 * it is the one for the kind of owner that `path` names, unless the words say whose.
 */
export function findHits(words: string, path: NonNullable<RequestInput["path"]> = {}): readonly Hit[] {
  const operations =
    words.trim() === "" ? listFirst() : searchOperations(operationsTable, words).map(({ operation }) => operation);
  const saysOwner = /org|team|company|enterprise|user|personal|\bmy\b|\/\w/i.test(words);
  const present = "username" in path ? "user" : "organization";
  return operations.map((operation) => {
    const twin = findTwin(operation);
    const isMeant = twin === undefined || saysOwner || ownerKindOf(operation) === present;
    return isMeant ? { operation, twin } : { operation: twin, twin: operation };
  });
}

/** Each operation, but of those that do the same only the first. */
function listFirst(): readonly Operation[] {
  const operations = Object.values(operationsTable.operations);
  return operations.filter((operation, index) => {
    const twin = findTwin(operation);
    return twin === undefined || operations.indexOf(twin) > index;
  });
}

/** What the address of a page of spaces says, by the names of the API's parameters. */
export function readPlace(params: Readonly<Record<string, unknown>>): NonNullable<RequestInput["path"]> {
  const { org, username, space_number: number } = params;
  return {
    ...(typeof org === "string" && { org }),
    ...(typeof username === "string" && { username }),
    ...(typeof number === "string" && /^\d{1,15}$/.test(number) && { space_number: Number(number) }),
  };
}
