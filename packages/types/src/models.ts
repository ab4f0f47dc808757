import type { components } from "./generated/declarations.ts";

type Schemas = components["schemas"];

/** A space as the endpoints for one space show it. */
export type Space = Schemas["Space"];
/** A space as a list shows it: without instructions, resources and role. */
export type SpaceSummary = Schemas["SpaceSummary"];
/** One page of a list of spaces. */
export type SpaceList = Schemas["SpaceList"];
/** Whose a space is: check `type`. */
export type SpaceOwner = Schemas["SpaceOwner"];
/** A user that owns spaces: `type` is `"User"`. */
export type UserOwner = Schemas["UserOwner"];
/** An organization that owns spaces: `type` is `"Organization"`. */
export type OrganizationOwner = Schemas["OrganizationOwner"];
/** What everybody in the organization may do with a space: `"no_access"`, `"reader"`, `"writer"` or `"admin"`. */
export type BaseRole = Schemas["BaseRole"];
/** What everybody may do with a user's space: `"no_access"` or `"reader"`. */
export type UserSpaceBaseRole = Schemas["UserSpaceBaseRole"];

/** A resource as the endpoints for resources show it: check `resource_type` for what is in `metadata`. */
export type Resource = Schemas["Resource"];
/** A resource as a space lists it: check `resource_type` for what is in `metadata`. */
export type SpaceResource = Schemas["SpaceResource"];
/** The list of a space's resources. */
export type ResourceList = Schemas["ResourceList"];
/** The kinds of resource. */
export type ResourceType = Schemas["ResourceType"];

/** A person or a team that a space is shared with: check `actor_type`. */
export type Collaborator = Schemas["Collaborator"];
/** A person that a space is shared with: `actor_type` is `"User"`. */
export type UserCollaborator = Schemas["UserCollaborator"];
/** A team that a space is shared with: `actor_type` is `"Team"`. */
export type TeamCollaborator = Schemas["TeamCollaborator"];
/** The list of the collaborators of an organization's space. */
export type CollaboratorList = Schemas["CollaboratorList"];
/** The list of the collaborators of a user's space: users only. */
export type UserCollaboratorList = Schemas["UserCollaboratorList"];
/** What a collaborator may do. */
export type CollaboratorRole = Schemas["CollaboratorRole"];
/** Whether a collaborator is a person or a team. */
export type ActorType = Schemas["ActorType"];

/** A development environment in the cloud. */
export type Codespace = Schemas["Codespace"];
/** The machine that a codespace runs on. */
export type CodespaceMachine = Schemas["CodespaceMachine"];
/** What state a codespace is in. */
export type CodespaceState = Schemas["CodespaceState"];
/** A repository as a codespace shows it. */
export type MinimalRepository = Schemas["MinimalRepository"];
/** A user as other things show it. */
export type SimpleUser = Schemas["SimpleUser"];

/** The user that a token belongs to. */
export type AuthenticatedUser = Schemas["AuthenticatedUser"];
/** An organization as a list shows it. */
export type OrganizationSimple = Schemas["OrganizationSimple"];
/** A repository, as far as the tools here need it. */
export type Repository = Schemas["Repository"];

/** The body that creates a space for an organization. */
export type CreateSpaceForOrg = Schemas["CreateSpaceForOrg"];
/** The body that creates a space for a user: `base_role` is `"no_access"` or `"reader"`. */
export type CreateSpaceForUser = Schemas["CreateSpaceForUser"];
/** The body that changes a space of an organization. */
export type UpdateSpaceForOrg = Schemas["UpdateSpaceForOrg"];
/** The body that changes a space of a user: `base_role` is `"no_access"` or `"reader"`. */
export type UpdateSpaceForUser = Schemas["UpdateSpaceForUser"];
/** One entry of `resources_attributes` in an update: a {@link NewResource}, {@link ResourceEdit} or {@link ResourceRemoval}. */
export type ResourceChange = Schemas["ResourceChange"];
/** An entry without `id`: attaches a resource. */
export type NewResource = Schemas["NewResource"];
/** An entry with `id`: changes an attached resource. */
export type ResourceEdit = Schemas["ResourceEdit"];
/** An entry with `id` and `_destroy: true`: removes an attached resource. */
export type ResourceRemoval = Schemas["ResourceRemoval"];
/** The body that attaches a resource. */
export type CreateResource = Schemas["CreateResource"];
/** The body that changes a resource. */
export type UpdateResource = Schemas["UpdateResource"];
/** The body that shares a space of an organization. */
export type AddCollaboratorForOrg = Schemas["AddCollaboratorForOrg"];
/** The body that shares a space of a user: with users only. */
export type AddCollaboratorForUser = Schemas["AddCollaboratorForUser"];
/** The body that changes a collaborator's role; `"no_access"` removes the collaborator. */
export type SetCollaboratorRole = Schemas["SetCollaboratorRole"];
/** The body that creates a codespace from a pull request. */
export type CreateCodespaceFromPullRequest = Schemas["CreateCodespaceFromPullRequest"];

/** The body of most errors. */
export type BasicError = Schemas["BasicError"];
/** The body of a 422: what is wrong, field by field. */
export type ValidationError = Schemas["ValidationError"];
/** One thing that is wrong with a request. */
export type FieldError = Schemas["FieldError"];
/** The body of a 503. */
export type ServiceUnavailableError = Schemas["ServiceUnavailableError"];
