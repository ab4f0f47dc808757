import type { BaseRole, CollaboratorRole } from "@copilot-spaces/types";
import type { Values } from "../../cases/contract-case.ts";
import type { Login } from "./cast.ts";
import { Name } from "./name.ts";

/** Everything that can change. */
export interface ModelWorld {
  readonly spaces: readonly ModelSpace[];
  /** The highest number that an owner's spaces ever had. */
  readonly lastNumbers: Readonly<Record<string, number>>;
  /** How many things were named. */
  readonly named: number;
}

/** A space. */
export interface ModelSpace {
  readonly id: Name;
  /** Login. */
  readonly owner: string;
  readonly number: number;
  readonly creator: Login;
  readonly name: string;
  readonly description: string | undefined;
  readonly general_instructions: string | undefined;
  readonly base_role: BaseRole;
  readonly created_at: string;
  readonly resources: readonly ModelResource[];
  readonly collaborators: readonly ModelCollaborator[];
}

/** Something attached to a space. */
export interface ModelResource {
  readonly id: Name;
  readonly resource_type: string;
  readonly metadata: Values;
  readonly created_at: string;
}

/** Somebody who was added to a space: a login, or a team's slug. */
export interface ModelCollaborator {
  readonly actor_type: "User" | "Team";
  readonly handle: string;
  readonly role: CollaboratorRole;
}

/** A world without a space. */
export const emptyWorld: ModelWorld = { spaces: [], lastNumbers: {}, named: 0 };

/** How requests name a space. */
export interface SpaceReference {
  readonly owner: string;
  readonly number: number;
}

/** The space, if there is one. */
export function findSpace({ spaces }: ModelWorld, { owner, number }: SpaceReference): ModelSpace | undefined {
  return spaces.find((space) => space.owner === owner && space.number === number);
}

/** The world with another space in the place of the one of its number. */
export function withSpace(world: ModelWorld, changed: ModelSpace): ModelWorld {
  const spaces = world.spaces.map((each) => (each.id.text === changed.id.text ? changed : each));
  return { ...world, spaces };
}

/** A name that was not used before, and the world in which it is. */
export function nameNext(
  world: ModelWorld,
  kind: "space" | "resource",
): { readonly world: ModelWorld; readonly id: Name } {
  return { world: { ...world, named: world.named + 1 }, id: new Name(`${kind} ${world.named + 1}`) };
}
