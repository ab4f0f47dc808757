import type {
  CodespaceRecord,
  OrganizationRecord,
  RepositoryRecord,
  SpaceRecord,
  TeamRecord,
  UserRecord,
} from "./records.ts";

/** A whole world as plain data: what a seed becomes, and what a snapshot holds. */
export interface Tables {
  readonly users: readonly UserRecord[];
  readonly organizations: readonly OrganizationRecord[];
  readonly teams: readonly TeamRecord[];
  readonly repositories: readonly RepositoryRecord[];
  readonly spaces: readonly SpaceRecord[];
  readonly codespaces: readonly CodespaceRecord[];
  /** The last ids given out; the next one is one more. */
  readonly last: LastIds;
}

/** The last ids given out. What is deleted leaves its id behind. */
export interface LastIds {
  readonly space: number;
  readonly resource: number;
  readonly codespace: number;
  /** The last space number of each owner: `{ "Organization:1": 5 }`. */
  readonly numbers: Readonly<Record<string, number>>;
}
