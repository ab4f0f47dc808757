/**
 * What the sandbox remembers: plain data, never changed in place. A change puts a new record where the old one was, so
 * that a snapshot costs a few references and nothing is ever half-changed.
 */

import type { BaseRole, Codespace, CollaboratorRole, ResourceType } from "@copilot-spaces/types";

/** Times are in RFC 3339: `2026-01-31T12:00:00Z`. */
type Time = string;

/** Somebody with a login. */
export interface UserRecord {
  readonly id: number;
  readonly login: string;
  readonly avatar_url: string;
  readonly site_admin: boolean;
  readonly name: string | null;
  readonly company: string | null;
  readonly blog: string;
  readonly location: string | null;
  readonly email: string | null;
  readonly hireable: boolean | null;
  readonly bio: string | null;
  readonly twitter_username: string | null;
  readonly public_repos: number;
  readonly public_gists: number;
  readonly followers: number;
  readonly following: number;
  readonly created_at: Time;
  readonly updated_at: Time;
}

/** What somebody is in an organization. */
export type Membership = "admin" | "member";

/** An organization and who is in it. */
export interface OrganizationRecord {
  readonly id: number;
  readonly login: string;
  readonly avatar_url: string;
  readonly description: string | null;
  readonly name: string | null;
  readonly company: string | null;
  readonly blog: string | null;
  readonly location: string | null;
  readonly email: string | null;
  readonly twitter_username: string | null;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly members: readonly { readonly user_id: number; readonly role: Membership }[];
  /** Whether members may create spaces, or only its admins. */
  readonly members_can_create_spaces: boolean;
}

/** A team of an organization. */
export interface TeamRecord {
  readonly id: number;
  readonly organization_id: number;
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly privacy: "closed" | "secret";
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly member_ids: readonly number[];
}

/** Who owns a space or a repository. */
export interface Owner {
  readonly type: "User" | "Organization";
  readonly id: number;
}

/** A repository, as far as resources and codespaces refer to it. */
export interface RepositoryRecord {
  readonly id: number;
  readonly owner: Owner;
  readonly name: string;
  readonly private: boolean;
  readonly description: string | null;
  readonly default_branch: string;
  /** Numbers of its open pull requests. */
  readonly pull_requests: readonly number[];
  /** Who may read it besides its owner and, if that is an organization, the organization's members. */
  readonly reader_ids: readonly number[];
}

/** Something attached to a space. */
export interface ResourceRecord {
  readonly id: number;
  readonly resource_type: ResourceType;
  readonly metadata: Readonly<Record<string, string | number>>;
  readonly created_at: Time;
  readonly updated_at: Time;
}

/** Somebody who was added to a space. */
export interface CollaboratorRecord {
  readonly actor_type: "User" | "Team";
  readonly actor_id: number;
  readonly role: CollaboratorRole;
}

/** A space with all that is in it. */
export interface SpaceRecord {
  readonly id: number;
  /** Tells it apart from its owner's other spaces; never used again. */
  readonly number: number;
  readonly owner: Owner;
  readonly creator_id: number;
  readonly name: string;
  readonly description: string | null;
  readonly general_instructions: string | null;
  readonly base_role: BaseRole;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly resources: readonly ResourceRecord[];
  readonly collaborators: readonly CollaboratorRecord[];
}

/** A codespace. Whether it is ready depends on the time. */
export interface CodespaceRecord {
  readonly id: number;
  readonly name: string;
  readonly owner_id: number;
  readonly repository_id: number;
  readonly pull_number: number;
  readonly display_name: string | null;
  readonly environment_id: string;
  readonly machine: string;
  readonly devcontainer_path: string;
  readonly location: Codespace["location"];
  readonly idle_timeout_minutes: number;
  readonly retention_period_minutes: number;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly last_used_at: Time;
  /** From when on it is available. */
  readonly ready_at: Time;
}

/** Identifies an owner in a map: `Organization:1`. */
export function ownerKey({ type, id }: Owner): string {
  return `${type}:${id}`;
}
