import type { BaseRole, Codespace, CollaboratorRole, ResourceType } from "@copilot-spaces/types";

/**
 * A world as one writes it down: people are named by login, repositories by full name, and what is left out is filled
 * in. Ids are given out where there are none.
 *
 * @example
 * const seed: Seed = {
 *   users: [{ login: "mona" }],
 *   organizations: [{ login: "acme", admins: ["mona"] }],
 *   spaces: [{ owner: "acme", name: "Plans", creator: "mona" }],
 * };
 */
export interface Seed {
  readonly users?: readonly SeedUser[];
  readonly organizations?: readonly SeedOrganization[];
  readonly repositories?: readonly SeedRepository[];
  /** May be a generator: a large world need not be written down first. */
  readonly spaces?: Iterable<SeedSpace>;
  readonly codespaces?: readonly SeedCodespace[];
}

/** Somebody with a login. */
export interface SeedUser {
  readonly login: string;
  readonly id?: number;
  readonly avatar_url?: string;
  /** @default false */
  readonly site_admin?: boolean;
  readonly name?: string;
  readonly company?: string;
  readonly blog?: string;
  readonly location?: string;
  readonly email?: string;
  readonly hireable?: boolean;
  readonly bio?: string;
  readonly twitter_username?: string;
  readonly public_repos?: number;
  readonly public_gists?: number;
  readonly followers?: number;
  readonly following?: number;
  readonly created_at?: string;
  readonly updated_at?: string;
}

/** An organization and who is in it. */
export interface SeedOrganization {
  readonly login: string;
  readonly id?: number;
  /** Logins. */
  readonly admins?: readonly string[];
  /** Logins of those who are no admins. */
  readonly members?: readonly string[];
  readonly teams?: readonly SeedTeam[];
  /** @default true */
  readonly members_can_create_spaces?: boolean;
  readonly avatar_url?: string;
  readonly description?: string;
  readonly name?: string;
  readonly company?: string;
  readonly blog?: string;
  readonly location?: string;
  readonly email?: string;
  readonly twitter_username?: string;
  readonly created_at?: string;
  readonly updated_at?: string;
}

/** A team of an organization. */
export interface SeedTeam {
  readonly slug: string;
  readonly id?: number;
  /** @default the slug */
  readonly name?: string;
  readonly description?: string;
  /** @default "closed" */
  readonly privacy?: "closed" | "secret";
  /** Logins. */
  readonly members?: readonly string[];
  readonly created_at?: string;
  readonly updated_at?: string;
}

/** A repository. */
export interface SeedRepository {
  /** Owner and name: `octocat/Hello-World`. */
  readonly full_name: string;
  readonly id?: number;
  /** @default false */
  readonly private?: boolean;
  readonly description?: string;
  /** @default "main" */
  readonly default_branch?: string;
  /** Numbers of its open pull requests. */
  readonly pull_requests?: readonly number[];
  /** Logins of those who may read it although it is private, besides its owner and the organization's members. */
  readonly readers?: readonly string[];
}

/** A space. */
export interface SeedSpace {
  /** Login of a user or an organization. */
  readonly owner: string;
  readonly name: string;
  readonly id?: number;
  readonly number?: number;
  /** Login. @default the owner, or the organization's first admin or member */
  readonly creator?: string;
  readonly description?: string;
  readonly general_instructions?: string;
  /** @default "no_access" */
  readonly base_role?: BaseRole;
  readonly created_at?: string;
  readonly updated_at?: string;
  readonly resources?: readonly SeedResource[];
  readonly collaborators?: readonly SeedCollaborator[];
}

/** Something attached to a space. */
export interface SeedResource {
  readonly resource_type: ResourceType;
  readonly metadata: Readonly<Record<string, string | number>>;
  readonly id?: number;
  readonly created_at?: string;
  readonly updated_at?: string;
}

/** Somebody who was added to a space: a user by login, or a team of its organization by slug. */
export type SeedCollaborator =
  | { readonly user: string; readonly role: CollaboratorRole }
  | { readonly team: string; readonly role: CollaboratorRole };

/** A codespace. */
export interface SeedCodespace {
  readonly name: string;
  /** Login. */
  readonly owner: string;
  /** Owner and name: `octocat/Hello-World`. */
  readonly repository: string;
  readonly pull_number: number;
  readonly id?: number;
  readonly display_name?: string;
  readonly environment_id?: string;
  readonly machine?: string;
  readonly devcontainer_path?: string;
  readonly location?: Codespace["location"];
  readonly idle_timeout_minutes?: number;
  readonly retention_period_minutes?: number;
  readonly created_at?: string;
  readonly updated_at?: string;
  readonly last_used_at?: string;
  /** From when on it is available. @default since it was created */
  readonly ready_at?: string;
}
