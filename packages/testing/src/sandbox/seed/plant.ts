import { SandboxError } from "../sandbox-error.ts";
import {
  type CodespaceRecord,
  type CollaboratorRecord,
  type Owner,
  ownerKey,
  type ResourceRecord,
  type SpaceRecord,
  type TeamRecord,
} from "../world/records.ts";
import type { Tables } from "../world/tables.ts";
import { createNumbering, type Numbering } from "./numbering.ts";
import { type PlantedAccounts, plantAccounts } from "./plant-accounts.ts";
import type { Seed, SeedCodespace, SeedCollaborator, SeedResource, SeedSpace } from "./seed.ts";

const begin = "2023-02-15T08:30:00Z";

/**
 * Makes a world's tables of what somebody wrote down.
 *
 * @throws SandboxError when the seed contradicts itself, or names somebody whom it does not have
 */
export function plant(seed: Seed): Tables {
  const accounts = plantAccounts(seed);
  const plan = [...(seed.spaces ?? [])];
  const spaceIds = createNumbering(plan.map(({ id }) => id));
  const planter: Planter = {
    accounts,
    spaceIds,
    numbers: numberingByOwner(plan),
    teams: new Map(accounts.teams.map((team) => [`${team.organization_id} ${team.slug.toLowerCase()}`, team])),
    // A resource is looked up within its space, and so are the ids that a seed names.
    lastResource: { id: plan.reduce((last, { resources }) => Math.max(last, greatestId(resources)), 0) },
  };
  const spaces = plan.map((each) => plantSpace(each, planter));
  const codespaceIds = createNumbering((seed.codespaces ?? []).map(({ id }) => id));
  const codespaces = (seed.codespaces ?? []).map((each) => plantCodespace(each, accounts, codespaceIds));
  const { users, organizations, teams, repositories } = accounts;
  const last = { space: spaceIds.last, resource: planter.lastResource.id, codespace: codespaceIds.last, numbers: {} };
  return { users, organizations, teams, repositories, spaces, codespaces, last };
}

interface Planter {
  readonly accounts: PlantedAccounts;
  readonly spaceIds: Numbering;
  readonly numbers: ReadonlyMap<string, Numbering>;
  readonly teams: ReadonlyMap<string, TeamRecord>;
  readonly lastResource: { id: number };
}

function numberingByOwner(plan: readonly SeedSpace[]): ReadonlyMap<string, Numbering> {
  const named = new Map<string, (number | undefined)[]>();
  for (const { owner, number } of plan) {
    const key = owner.toLowerCase();
    const numbers = named.get(key);
    if (numbers === undefined) named.set(key, [number]);
    else numbers.push(number);
  }
  return new Map([...named].map(([key, numbers]) => [key, createNumbering(numbers)]));
}

function greatestId(resources: readonly SeedResource[] = []): number {
  return Math.max(0, ...resources.map(({ id }) => id ?? 0));
}

function plantSpace(seed: SeedSpace, planter: Planter): SpaceRecord {
  const asker = `space "${seed.name}"`;
  const owner = findOwner(seed, planter.accounts);
  const created_at = seed.created_at ?? begin;
  if (owner.type === "User" && seed.base_role !== undefined && !["no_access", "reader"].includes(seed.base_role)) {
    throw new SandboxError(`The seed's ${asker} belongs to a user and has the base role "${seed.base_role}"`);
  }
  return {
    id: planter.spaceIds.take(seed.id, asker),
    number: planter.numbers.get(seed.owner.toLowerCase())?.take(seed.number, asker) ?? 1,
    owner,
    creator_id: findCreator(seed, owner, planter.accounts),
    name: seed.name,
    description: seed.description ?? null,
    general_instructions: seed.general_instructions ?? null,
    base_role: seed.base_role ?? "no_access",
    created_at,
    updated_at: seed.updated_at ?? created_at,
    resources: plantResources(seed, created_at, planter.lastResource),
    collaborators: (seed.collaborators ?? []).map((each) => plantCollaborator(each, { seed, owner, planter })),
  };
}

function findOwner({ name, owner }: SeedSpace, accounts: PlantedAccounts): Owner {
  const organization = accounts.organization(owner);
  if (organization !== undefined) return { type: "Organization", id: organization.id };
  return { type: "User", id: accounts.userId(owner, `space "${name}"`) };
}

function findCreator({ name, creator }: SeedSpace, owner: Owner, accounts: PlantedAccounts): number {
  if (creator !== undefined) return accounts.userId(creator, `space "${name}"`);
  if (owner.type === "User") return owner.id;
  const first = accounts.organizations.find(({ id }) => id === owner.id)?.members[0];
  if (first === undefined)
    throw new SandboxError(`The seed's space "${name}" needs a creator: its owner has no members`);
  return first.user_id;
}

function plantResources({ name, resources = [] }: SeedSpace, createdAt: string, last: { id: number }) {
  const planted = resources.map((each) => plantResource(each, createdAt, last));
  const twice = planted.find(({ id }, index) => planted.findIndex((each) => each.id === id) < index);
  if (twice !== undefined) throw new SandboxError(`The seed's space "${name}" has the resource ${twice.id} twice`);
  return planted;
}

function plantResource(seed: SeedResource, createdAt: string, last: { id: number }): ResourceRecord {
  const { id = ++last.id, resource_type, metadata, created_at = createdAt, updated_at = created_at } = seed;
  return { id, resource_type, metadata, created_at, updated_at };
}

function plantCollaborator(
  collaborator: SeedCollaborator,
  { seed, owner, planter }: { readonly seed: SeedSpace; readonly owner: Owner; readonly planter: Planter },
): CollaboratorRecord {
  const { role } = collaborator;
  if ("user" in collaborator) {
    const actor_id = planter.accounts.userId(collaborator.user, `space "${seed.name}"`);
    return { actor_type: "User", actor_id, role };
  }
  const key = owner.type === "Organization" ? `${owner.id} ${collaborator.team.toLowerCase()}` : ownerKey(owner);
  const team = planter.teams.get(key);
  if (team === undefined) {
    throw new SandboxError(
      `The seed's space "${seed.name}" names the team "${collaborator.team}", which its owner lacks`,
    );
  }
  return { actor_type: "Team", actor_id: team.id, role };
}

function plantCodespace(seed: SeedCodespace, accounts: PlantedAccounts, ids: Numbering): CodespaceRecord {
  const { owner, repository, id, created_at = begin, ...rest } = seed;
  const asker = `codespace "${seed.name}"`;
  const [login = "", name = ""] = repository.split("/");
  const organization = accounts.organization(login);
  const holder: Owner =
    organization === undefined
      ? { type: "User", id: accounts.userId(login, asker) }
      : { type: "Organization", id: organization.id };
  const found = accounts.repositories.find(
    (each) => ownerKey(each.owner) === ownerKey(holder) && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (found === undefined) throw new SandboxError(`The seed's ${asker} names "${repository}", which it does not have`);
  return {
    display_name: null,
    environment_id: "26a7c758-7299-4a73-b978-5a92a7ae98a0",
    machine: "standardLinux",
    devcontainer_path: ".devcontainer/devcontainer.json",
    location: "WestUs2",
    idle_timeout_minutes: 60,
    retention_period_minutes: 43200,
    created_at,
    updated_at: created_at,
    last_used_at: created_at,
    ready_at: created_at,
    ...rest,
    id: ids.take(id, asker),
    owner_id: accounts.userId(owner, asker),
    repository_id: found.id,
  };
}
