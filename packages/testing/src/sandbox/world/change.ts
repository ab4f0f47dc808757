import type { CodespaceRecord, Owner, SpaceRecord } from "./records.ts";

/** What an operation does to the world: all of it, or nothing. */
export type Change =
  | { readonly put: "space"; readonly space: SpaceRecord }
  | { readonly delete: "space"; readonly owner: Owner; readonly number: number }
  | { readonly put: "codespace"; readonly codespace: CodespaceRecord };
