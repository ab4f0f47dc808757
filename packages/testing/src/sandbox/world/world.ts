import { type Accounts, createAccounts } from "./accounts.ts";
import type { Change } from "./change.ts";
import { type CodespaceRecord, type Owner, ownerKey, type SpaceRecord } from "./records.ts";
import { createSpaceIndex, type SpaceIndex, type SpaceWalk, type Viewer } from "./space-index.ts";
import type { Tables } from "./tables.ts";

/** What operations read. They change nothing themselves: what they answer says what is to change. */
export interface World extends Accounts {
  space(owner: Owner, number: number): SpaceRecord | undefined;
  /** Steps through the spaces of an owner that somebody may see. */
  spaces(owner: Owner, viewer: Viewer): SpaceWalk;
  codespace(name: string): CodespaceRecord | undefined;
  nextNumber(owner: Owner): number;
  nextId(kind: "space" | "resource" | "codespace"): number;
}

/** A world that can be changed, and be written down. */
export interface ChangeableWorld extends World {
  apply(change: Change): void;
  /** The world as it is now; later changes leave it as it is. */
  tables(): Tables;
}

/** Brings a world up from its tables. */
export function createWorld(tables: Tables): ChangeableWorld {
  const indexes = new Map<string, SpaceIndex>();
  // Codespace names are looked up as GitHub does: in any case.
  const codespaces = new Map<string, CodespaceRecord>();
  const spaces = new Map<number, SpaceRecord>();
  const last = { ...tables.last, numbers: new Map(Object.entries(tables.last.numbers)) };

  const indexOf = (owner: Owner): SpaceIndex => {
    const key = ownerKey(owner);
    const index = indexes.get(key) ?? createSpaceIndex();
    indexes.set(key, index);
    return index;
  };
  const putSpace = (space: SpaceRecord): void => {
    const key = ownerKey(space.owner);
    indexOf(space.owner).put(space);
    spaces.set(space.id, space);
    last.space = Math.max(last.space, space.id);
    last.numbers.set(key, Math.max(last.numbers.get(key) ?? 0, space.number));
    for (const { id } of space.resources) last.resource = Math.max(last.resource, id);
  };
  const deleteSpace = (owner: Owner, number: number): void => {
    const space = indexOf(owner).get(number);
    if (space === undefined) return;
    indexOf(owner).delete(number);
    spaces.delete(space.id);
  };
  const putCodespace = (codespace: CodespaceRecord): void => {
    codespaces.set(codespace.name.toLowerCase(), codespace);
    last.codespace = Math.max(last.codespace, codespace.id);
  };

  for (const space of tables.spaces) putSpace(space);
  for (const codespace of tables.codespaces) putCodespace(codespace);

  return {
    ...createAccounts(tables),
    space: (owner, number) => indexOf(owner).get(number),
    spaces: (owner, viewer) => indexOf(owner).visibleTo(viewer),
    codespace: (name) => codespaces.get(name.toLowerCase()),
    nextNumber: (owner) => (last.numbers.get(ownerKey(owner)) ?? 0) + 1,
    nextId: (kind) => last[kind] + 1,
    apply(change) {
      if ("delete" in change) deleteSpace(change.owner, change.number);
      else if (change.put === "space") putSpace(change.space);
      else putCodespace(change.codespace);
    },
    tables: () => ({
      ...tables,
      spaces: [...spaces.values()],
      codespaces: [...codespaces.values()],
      last: { ...last, numbers: Object.fromEntries(last.numbers) },
    }),
  };
}
