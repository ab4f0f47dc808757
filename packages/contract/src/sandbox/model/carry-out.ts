import type { BaseRole, CollaboratorRole } from "@copilot-spaces/types";
import type { Values } from "../../cases/contract-case.ts";
import { organizations, userIds, users } from "./cast.ts";
import { attach, changeResources, detach, edit, wrongDuplicates } from "./change-resources.ts";
import { type Actor, type Command, ownerOf, type Place, routeOf } from "./command.ts";
import { wrongSpaceFields } from "./field-checks.ts";
import { listPage } from "./list-page.ts";
import {
  findSpace,
  type ModelCollaborator,
  type ModelSpace,
  type ModelWorld,
  nameNext,
  withSpace,
} from "./model-world.ts";
import { type Role, reaches, roleIn } from "./roles.ts";
import { collaboratorOf, resourceOf, spaceOf, summaryOf } from "./show.ts";
import { refuseToken } from "./tokens.ts";

/** What the API should answer. */
export interface ModelAnswer {
  readonly status: number;
  /** The fields that matter; ids are names. */
  readonly body?: unknown;
  /** With 422: the fields that are wrong. The answer may name any of them, and no other. */
  readonly wrong?: readonly string[];
  /** With 422: 403 is as right. */
  readonly orForbidden?: boolean;
  /** With a page: where its links lead. */
  readonly links?: Readonly<Record<string, Place>>;
}

/** The world afterwards, and the answer. */
export interface Outcome {
  readonly world: ModelWorld;
  readonly answer: ModelAnswer;
}

/**
 * Carries a command out, as the API's documentation says: first who may know of what (404) and do what (403), then
 * what is wrong with the body (422), then all of it.
 */
export function carryOut(world: ModelWorld, command: Command, now: string): Outcome {
  const { as, token, deed } = command;
  const refuse = (status: number): Outcome => ({ world, answer: { status } });
  const refused = refuseToken(routeOf(deed), token);
  if (refused !== undefined) return refuse(refused);
  const owner = ownerOf(deed);
  // The document has no team in the path of a user's space, and no 422 for a removal.
  if ("actor" in deed && deed.actor.actor_type === "Team" && !(owner in organizations)) {
    return deed.does === "set collaborator" ? invalid(world, ["actor_type"]) : refuse(404);
  }
  const organization = organizations[owner];
  if (organization === undefined && !isUser(owner)) return refuse(404);

  if (!("space" in deed)) {
    const isMember = organization?.admins.includes(as) || organization?.members.includes(as);
    if (organization !== undefined && !isMember) return refuse(403);
    if (deed.does === "list spaces") {
      const readable = world.spaces.filter((space) => space.owner === owner && roleIn(space, as) !== "none");
      const { items, links } = listPage(readable, deed.per_page ?? 30, deed.place);
      return { world, answer: { status: 200, body: { spaces: items.map(summaryOf) }, links } };
    }
    const mayCreate =
      organization === undefined ? owner === as : organization.membersCanCreate || organization.admins.includes(as);
    return mayCreate ? createSpace(world, command, deed.body, now) : refuse(403);
  }

  const space = findSpace(world, deed.space);
  const role = space === undefined ? "none" : roleIn(space, as);
  if (space === undefined || role === "none") return refuse(404);
  const [inOrganization, ofUser] = needed[deed.does];
  if (!reaches(role, organization === undefined ? ofUser : inOrganization)) return refuse(403);
  return actOn({ world, space, role, now }, deed);
}

/** What each deed takes: in an organization's space, and in a user's. */
const needed: Readonly<Record<SpaceDeed["does"], readonly [Role, Role]>> = {
  "get space": ["reader", "reader"],
  "list resources": ["reader", "reader"],
  "get resource": ["reader", "reader"],
  "list collaborators": ["reader", "admin"],
  "create resource": ["writer", "writer"],
  "update resource": ["writer", "writer"],
  "delete resource": ["writer", "writer"],
  "update space": ["writer", "owner"],
  "add collaborator": ["admin", "admin"],
  "set collaborator": ["admin", "admin"],
  "remove collaborator": ["admin", "admin"],
  "delete space": ["admin", "owner"],
};

type SpaceDeed = Extract<Command["deed"], { space: unknown }>;

interface Found {
  readonly world: ModelWorld;
  readonly space: ModelSpace;
  readonly role: Role;
  readonly now: string;
}

function actOn(found: Found, deed: SpaceDeed): Outcome {
  const { world, space } = found;
  if (deed.does === "get space") return { world, answer: { status: 200, body: spaceOf(space) } };
  if (deed.does === "update space") return updateSpace(found, deed.body);
  if (deed.does === "delete space") {
    return { world: { ...world, spaces: world.spaces.filter((each) => each !== space) }, answer: { status: 204 } };
  }
  if (deed.does === "list resources") {
    return { world, answer: { status: 200, body: { resources: space.resources.map(resourceOf) } } };
  }
  if (deed.does === "create resource") {
    const change = attach(found, deed.body, { alone: true });
    if ("wrong" in change) return invalid(world, change.wrong);
    return { world: change.world, answer: { status: change.isNew ? 201 : 200, body: resourceOf(change.thing) } };
  }
  if (deed.does === "list collaborators") {
    return { world, answer: { status: 200, body: { collaborators: space.collaborators.map(collaboratorOf) } } };
  }
  if (deed.does === "add collaborator") return addCollaborator(found, deed.body);
  return "resource" in deed ? actOnResource(found, deed) : actOnCollaborator(found, deed);
}

function actOnResource(found: Found, deed: Extract<SpaceDeed, { resource: unknown }>): Outcome {
  const { world, space } = found;
  const resource = space.resources.find(({ id }) => id.text === deed.resource.text);
  if (resource === undefined) return { world, answer: { status: 404 } };
  if (deed.does === "get resource") return { world, answer: { status: 200, body: resourceOf(resource) } };
  if (deed.does === "delete resource") return { world: detach(found, resource), answer: { status: 204 } };
  const { metadata = {} } = deed.body;
  const change = edit(found, resource, Object(metadata));
  if ("wrong" in change) return invalid(world, change.wrong);
  const wrong = wrongDuplicates(findSpace(change.world, space)?.resources ?? []);
  if (wrong.length > 0) return invalid(world, wrong);
  return { world: change.world, answer: { status: 200, body: resourceOf(change.thing) } };
}

function createSpace(world: ModelWorld, { as, deed }: Command, body: Values, now: string): Outcome {
  const owner = ownerOf(deed);
  const wrong = wrongSpaceFields(body, { isNew: true, ofUser: !(owner in organizations) });
  const number = (world.lastNumbers[owner] ?? 0) + 1;
  const named = nameNext(world, "space");
  const space: ModelSpace = {
    ...changedFields({ description: undefined, general_instructions: undefined, base_role: "no_access" }, body),
    ...{ id: named.id, owner, number, creator: as, name: String(body["name"]), created_at: now },
    ...{ resources: [], collaborators: [] },
  };
  const lastNumbers = { ...world.lastNumbers, [owner]: number };
  const created = { ...named.world, lastNumbers, spaces: [...world.spaces, space] };
  return setResources({ world, changed: created, space, now, wrong }, body, 201);
}

function updateSpace({ world, space, role, now }: Found, body: Values): Outcome {
  const { base_role = space.base_role } = body;
  const wrong = wrongSpaceFields(body, { isNew: false, ofUser: !(space.owner in organizations) });
  const changesBaseRole = !wrong.includes("base_role") && base_role !== space.base_role;
  const renamed = { ...space, ...changedFields(space, body), name: String(body["name"] ?? space.name) };
  const outcome = setResources({ world, changed: withSpace(world, renamed), space: renamed, now, wrong }, body, 200);
  if (!changesBaseRole || reaches(role, "admin")) return outcome;
  // Whether the base role or the rest of the body is looked at first, the documentation leaves open.
  const { status } = outcome.answer;
  return { world, answer: status === 422 ? { ...outcome.answer, orForbidden: true } : { status: 403 } };
}

interface Draft {
  /** Before, if the resources are refused. */
  readonly world: ModelWorld;
  readonly changed: ModelWorld;
  readonly space: ModelSpace;
  readonly now: string;
  /** Fields that are wrong, apart from the resources. */
  readonly wrong: readonly string[];
}

function setResources({ world, changed, space, now, wrong }: Draft, body: Values, status: number): Outcome {
  const { resources_attributes: entries = [] } = body;
  const change = changeResources({ world: changed, space, now }, Array.isArray(entries) ? entries : []);
  if ("wrong" in change) return invalid(world, [...wrong, ...change.wrong]);
  if (wrong.length > 0) return invalid(world, wrong);
  return { world: change.world, answer: { status, body: spaceOf(change.thing) } };
}

type ChangingFields = Pick<ModelSpace, "description" | "general_instructions" | "base_role">;

/** What a body says of them. Where it is wrong, nobody looks at the outcome. */
function changedFields(space: ChangingFields, body: Values): ChangingFields {
  const { description = space.description, general_instructions = space.general_instructions } = body;
  const text = (value: unknown) => (value === undefined ? undefined : String(value));
  const baseRoles: readonly BaseRole[] = ["no_access", "reader", "writer", "admin"];
  const base_role = baseRoles.find((role) => role === body["base_role"]) ?? space.base_role;
  return { description: text(description), general_instructions: text(general_instructions), base_role };
}

function addCollaborator({ world, space }: Found, body: Values): Outcome {
  const wrong = wrongCollaborator(space, body);
  if (wrong.length > 0) return invalid(world, wrong);
  const actor = { actor_type: body["actor_type"], actor_identifier: String(body["actor_identifier"]) };
  const actor_type = actor.actor_type === "Team" ? "Team" : "User";
  const handle = handleOf(space, { ...actor, actor_type });
  const role = collaboratorRoles.find((each) => each === body["role"]);
  if (handle === undefined || role === undefined) return invalid(world, ["actor_identifier"]);
  const added = { actor_type, handle, role } as const;
  const changed = withSpace(world, { ...space, collaborators: [...space.collaborators, added] });
  return { world: changed, answer: { status: 201, body: collaboratorOf(added) } };
}

const collaboratorRoles: readonly CollaboratorRole[] = ["reader", "writer", "admin"];

function wrongCollaborator(space: ModelSpace, { actor_type, actor_identifier, role }: Values): string[] {
  const types = space.owner in organizations ? ["User", "Team"] : ["User"];
  const wrong = collaboratorRoles.some((each) => each === role) ? [] : ["role"];
  const type = types.find((each) => each === actor_type);
  if (type === undefined) return [...wrong, "actor_type"];
  const handle = handleOf(space, {
    actor_type: type === "Team" ? "Team" : "User",
    actor_identifier: String(actor_identifier),
  });
  const organization = organizations[space.owner];
  const members: readonly string[] = [...(organization?.admins ?? []), ...(organization?.members ?? [])];
  const may = type === "Team" || (organization === undefined ? handle !== space.owner : members.includes(handle ?? ""));
  const isThere = space.collaborators.some((each) => each.actor_type === type && each.handle === handle);
  return handle === undefined || !may || isThere ? [...wrong, "actor_identifier"] : wrong;
}

function actOnCollaborator(found: Found, deed: Extract<SpaceDeed, { actor: unknown }>): Outcome {
  const { world, space } = found;
  const handle = handleOf(space, deed.actor);
  const there = space.collaborators.find((each) => each.actor_type === deed.actor.actor_type && each.handle === handle);
  if (there === undefined) return { world, answer: { status: 404 } };
  const role = deed.does === "remove collaborator" ? "no_access" : deed.body["role"];
  if (role === "no_access") {
    const collaborators = space.collaborators.filter((each) => each !== there);
    return { world: withSpace(world, { ...space, collaborators }), answer: { status: 204 } };
  }
  const known = collaboratorRoles.find((each) => each === role);
  if (known === undefined) return invalid(world, ["role"]);
  const changed: ModelCollaborator = { ...there, role: known };
  const collaborators = space.collaborators.map((each) => (each === there ? changed : each));
  return {
    world: withSpace(world, { ...space, collaborators }),
    answer: { status: 200, body: collaboratorOf(changed) },
  };
}

/** The login or slug that is meant: by itself in whatever case, or by its id. */
function handleOf({ owner }: ModelSpace, { actor_type, actor_identifier }: Actor): string | undefined {
  const teams = Object.entries(organizations[owner]?.teams ?? {}).map(([slug, { id }]) => [slug, id] as const);
  const known = actor_type === "Team" ? teams : users.map((login) => [login, userIds[login]] as const);
  const wanted = actor_identifier.toLowerCase();
  return known.find(([handle, id]) => handle === wanted || String(id) === wanted)?.[0];
}

function isUser(login: string): boolean {
  return users.some((each) => each === login);
}

function invalid(world: ModelWorld, wrong: readonly string[]): Outcome {
  return { world, answer: { status: 422, wrong } };
}
