import type { AddCollaboratorForOrg, CollaboratorRole, FieldError, SetCollaboratorRole } from "@copilot-spaces/types";
import { renderCollaborator } from "../render/collaborator.ts";
import type { CollaboratorRecord, Owner, SpaceRecord } from "../world/records.ts";
import { findSpace } from "./find-space.ts";
import { type Answer, type Call, type Handler, withBody } from "./handler.ts";
import { invalid, notFound } from "./refusal.ts";

/** Lists who was added to a space. A user's collaborators are shown to its admins, an organization's to all who read. */
export const listCollaborators: Handler = (call) => {
  const { space } = findSpace(call, { inOrganization: "reader", ofUser: "admin" });
  const collaborators = space.collaborators.map((each) => renderCollaborator(call.world, each, call.origins));
  return { status: 200, body: { collaborators } };
};

/** Adds a member of the organization or one of its teams; to a user's space, anybody but its owner. */
export const addCollaborator: Handler = withBody<AddCollaboratorForOrg>((call, readBody) => {
  const { space } = findSpace(call, "admin");
  const { role, ...named } = readBody();
  const actor = findActor(call, space.owner, named);
  if (actor === undefined || !belongs(call, space.owner, actor)) throw invalid(unknownActor(named, space.owner));
  if (space.collaborators.some((each) => isSame(each, actor))) throw invalid(alreadyAdded(named));
  const collaborator = { ...actor, role };
  return answer(call, 201, { space, collaborators: [...space.collaborators, collaborator], collaborator });
});

/** Changes a collaborator's role; `no_access` removes them. */
export const updateCollaborator: Handler = withBody<SetCollaboratorRole>((call, readBody) => {
  const { space } = findSpace(call, "admin");
  const found = findCollaborator(call, space);
  const { role } = readBody();
  if (!isCollaboratorRole(role)) return answer(call, 204, { space, collaborators: without(space, found) });
  const collaborator = { ...found, role };
  const collaborators = space.collaborators.map((each) => (each === found ? collaborator : each));
  return answer(call, 200, { space, collaborators, collaborator });
});

/** Removes a collaborator. */
export const removeCollaborator: Handler = (call) => {
  const { space } = findSpace(call, "admin");
  return answer(call, 204, { space, collaborators: without(space, findCollaborator(call, space)) });
};

type SpaceActor = Pick<CollaboratorRecord, "actor_type" | "actor_id">;

interface NamedActor {
  readonly actor_type: "User" | "Team";
  readonly actor_identifier: string;
}

/** Finds a user by handle or number, a team by slug or number. A handle of digits comes before a number. */
function findActor(
  { world }: Call,
  owner: Owner,
  { actor_type, actor_identifier }: NamedActor,
): SpaceActor | undefined {
  const number = /^\d{1,15}$/.test(actor_identifier) ? Number(actor_identifier) : 0;
  const found =
    actor_type === "User"
      ? (world.userByLogin(actor_identifier) ?? world.user(number))
      : (world.teamBySlug(owner.id, actor_identifier) ?? world.team(number));
  return found && { actor_type, actor_id: found.id };
}

/** Whether somebody may be added: those who are in the organization, or in a user's space whoever does not own it. */
function belongs({ world }: Call, owner: Owner, { actor_type, actor_id }: SpaceActor): boolean {
  if (owner.type === "User") return actor_type === "User" && actor_id !== owner.id;
  if (actor_type === "Team") return world.team(actor_id)?.organization_id === owner.id;
  return world.membership(owner.id, actor_id) !== undefined;
}

function findCollaborator(call: Call, { owner, collaborators }: SpaceRecord): CollaboratorRecord {
  const { actor_type: type, actor_identifier = "" } = call.path;
  const actor_type = type === "Team" ? "Team" : "User";
  const actor = findActor(call, owner, { actor_type, actor_identifier });
  const found = actor && collaborators.find((each) => isSame(each, actor));
  if (found === undefined) throw notFound();
  return found;
}

function isSame(a: SpaceActor, b: SpaceActor): boolean {
  return a.actor_type === b.actor_type && a.actor_id === b.actor_id;
}

function isCollaboratorRole(role: CollaboratorRole | "no_access"): role is CollaboratorRole {
  return role !== "no_access";
}

function without({ collaborators }: SpaceRecord, removed: CollaboratorRecord): readonly CollaboratorRecord[] {
  return collaborators.filter((each) => each !== removed);
}

interface ChangedCollaborators {
  readonly space: SpaceRecord;
  readonly collaborators: readonly CollaboratorRecord[];
  /** The one to show. */
  readonly collaborator?: CollaboratorRecord;
}

function answer(call: Call, status: number, { space, collaborators, collaborator }: ChangedCollaborators): Answer {
  return {
    status,
    ...(collaborator !== undefined && { body: renderCollaborator(call.world, collaborator, call.origins) }),
    changes: [{ put: "space", space: { ...space, collaborators } }],
  };
}

function unknownActor({ actor_type, actor_identifier: value }: NamedActor, { type }: Owner): FieldError {
  const whom =
    type === "User"
      ? "a user other than the owner"
      : actor_type === "User"
        ? "a member of the organization"
        : "one of its teams";
  const message = `actor_identifier does not name ${whom}`;
  return { resource: "CopilotSpaceCollaborator", field: "actor_identifier", code: "invalid", message, value };
}

function alreadyAdded({ actor_identifier: value }: NamedActor): FieldError {
  const message = "actor_identifier names a collaborator of this space; set the role instead";
  return { resource: "CopilotSpaceCollaborator", field: "actor_identifier", code: "already_exists", message, value };
}
