import type { Owner } from "@copilot-spaces/react";
import type {
  ActorType,
  BaseRole,
  CollaboratorRole,
  CreateResource,
  CreateSpaceForOrg,
  ResourceChange,
  Space,
  SpaceResource,
  UpdateSpaceForOrg,
} from "@copilot-spaces/types";

/** A source of a space that is being written. */
export type DraftResource =
  | { readonly kind: "new"; readonly key: string; readonly resource: CreateResource }
  | { readonly kind: "kept" | "removed"; readonly key: string; readonly resource: SpaceResource };

/** Somebody that a new space is to be shared with. */
export interface DraftCollaborator {
  readonly actor_type: ActorType;
  readonly actor_identifier: string;
  readonly role: CollaboratorRole;
}

/** A space that is being written: nothing of it is sent before the last step. */
export interface SpaceDraft {
  readonly owner: Owner;
  readonly name: string;
  readonly description: string;
  readonly general_instructions: string;
  readonly base_role: BaseRole;
  readonly resources: readonly DraftResource[];
  readonly collaborators: readonly DraftCollaborator[];
  /** Whom somebody is about to add: never sent, and not to be lost either. */
  readonly typedCollaborator: string;
}

/** As the document has it. */
export const longestInstructions = 4000;

export function emptyDraft(owner: Owner): SpaceDraft {
  return {
    owner,
    name: "",
    description: "",
    general_instructions: "",
    base_role: "no_access",
    resources: [],
    collaborators: [],
    typedCollaborator: "",
  };
}

export function draftOf(owner: Owner, space: Space): SpaceDraft {
  return {
    ...emptyDraft(owner),
    name: space.name,
    description: space.description ?? "",
    general_instructions: space.general_instructions ?? "",
    base_role: space.base_role,
    resources: (space.resources_attributes ?? []).map((resource) => ({
      kind: "kept",
      key: `${resource.id}`,
      resource,
    })),
  };
}

/** The body that creates the space. What was left empty is left out. */
export function createBody(draft: SpaceDraft): CreateSpaceForOrg {
  const { name, description, general_instructions, base_role } = draft;
  const resources = draft.resources.flatMap((each) => (each.kind === "new" ? [each.resource] : []));
  return {
    name: name.trim(),
    ...(description !== "" && { description }),
    ...(general_instructions !== "" && { general_instructions }),
    base_role,
    ...(resources.length > 0 && { resources_attributes: resources }),
  };
}

/** The body that makes the space what the draft is: what differs, and nothing else. */
export function updateBody(draft: SpaceDraft, space: Space): UpdateSpaceForOrg {
  const before = draftOf(draft.owner, space);
  const changes = draft.resources.flatMap((each): readonly ResourceChange[] => {
    if (each.kind === "new") return [each.resource];
    return each.kind === "removed" ? [{ id: each.resource.id, _destroy: true }] : [];
  });
  return {
    ...(draft.name.trim() !== before.name && { name: draft.name.trim() }),
    ...(draft.description !== before.description && { description: draft.description }),
    ...(draft.general_instructions !== before.general_instructions && {
      general_instructions: draft.general_instructions,
    }),
    ...(draft.base_role !== before.base_role && { base_role: draft.base_role }),
    ...(changes.length > 0 && { resources_attributes: changes }),
  };
}

/** The body that takes an update back: as it was before. Resources are not part of it. */
export function undoBody(body: UpdateSpaceForOrg, space: Space): UpdateSpaceForOrg {
  const before = draftOf({ org: "" }, space);
  return {
    ...(body.name !== undefined && { name: before.name }),
    ...(body.description !== undefined && { description: before.description }),
    ...(body.general_instructions !== undefined && { general_instructions: before.general_instructions }),
    ...(body.base_role !== undefined && { base_role: before.base_role }),
  };
}
