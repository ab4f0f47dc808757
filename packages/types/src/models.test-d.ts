import type {
  AddCollaboratorForOrg,
  AddCollaboratorForUser,
  Collaborator,
  CreateSpaceForOrg,
  CreateSpaceForUser,
  FieldError,
  NewResource,
  Resource,
  ResourceChange,
  Space,
  SpaceOwner,
  SpaceSummary,
  UpdateSpaceForUser,
  ValidationError,
} from "@copilot-spaces/types";

/** `true` when two types are the same, not only assignable to each other. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

// A resource is told apart by resource_type.
export function readResource(resource: Resource): string {
  const times: string[] = [resource.created_at, resource.updated_at];
  switch (resource.resource_type) {
    case "repository":
      return String(resource.metadata.repository_id satisfies number);
    case "github_file":
      return resource.metadata.file_path satisfies string;
    case "free_text":
      // @ts-expect-error: a text has no repository
      resource.metadata.repository_id;
      return resource.metadata.name + resource.metadata.text;
    case "github_issue":
    case "github_pull_request":
      return String(resource.metadata.number satisfies number);
    case "uploaded_text_file":
    case "media_content":
      return times.join();
    default:
      return resource satisfies never;
  }
}

// @ts-expect-error: metadata cannot be read before it is known whose it is
export const metadataOf = (resource: Resource): string => resource.metadata.text;

// A collaborator is told apart by actor_type, and so is an owner by type.
export function nameCollaborator(collaborator: Collaborator): string {
  if (collaborator.actor_type === "Team") {
    // @ts-expect-error: a team has no login
    collaborator.login;
    return collaborator.slug satisfies string;
  }
  const actor: "User" = collaborator.actor_type;
  return actor + (collaborator.login satisfies string);
}

export function nameOwner(owner: SpaceOwner): string {
  if (owner.type === "Organization") {
    // @ts-expect-error: an organization does not follow anybody
    owner.following_url;
    return owner.members_url;
  }
  return owner.following_url;
}

// An update's entries are of three kinds.
export const changes: ResourceChange[] = [
  { resource_type: "free_text", metadata: { name: "Notes", text: "…" } },
  { id: 1, metadata: { text: "…" } },
  { id: 1, _destroy: true },
];

// @ts-expect-error: a new resource needs its metadata
export const incomplete: NewResource = { resource_type: "free_text" };

// @ts-expect-error: nothing can be removed that has no number
export const nothing: ResourceChange = { _destroy: true };

export function readChange(change: ResourceChange): number | string {
  if (!("id" in change)) return change.resource_type satisfies string;
  if (change._destroy === true) {
    // @ts-expect-error: what is removed is not described
    change.metadata;
    return change.id satisfies number;
  }
  return change.id satisfies number;
}

// What belongs to a user takes no writers and no teams.
export const ours: CreateSpaceForOrg = { name: "Ours", base_role: "writer" };
// @ts-expect-error: a user's space has no base role "writer"
export const mine: CreateSpaceForUser = { name: "Mine", base_role: "writer" };
// @ts-expect-error: nor can it get one
export const changed: UpdateSpaceForUser = { base_role: "writer" };
export const team: AddCollaboratorForOrg = { actor_type: "Team", actor_identifier: "docs", role: "reader" };
// @ts-expect-error: a team cannot share a user's space
export const noTeam: AddCollaboratorForUser = { actor_type: "Team", actor_identifier: "docs", role: "reader" };

// An item of a list is not a space.
export const asSummary = (space: Space): SpaceSummary => space;
// @ts-expect-error: it lacks base_role
export const asSpace = (summary: SpaceSummary): Space => summary;

// Errors of a 422 are listed.
export const errors: Same<NonNullable<ValidationError["errors"]>, FieldError[]> = true;
