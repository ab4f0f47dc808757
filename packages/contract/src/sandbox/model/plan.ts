import { type Login, organizations, users } from "./cast.ts";
import type { Actor, Command, Deed, Place } from "./command.ts";
import { findSpace, type ModelWorld, type SpaceReference } from "./model-world.ts";
import { Name } from "./name.ts";
import { roleIn } from "./roles.ts";

/** How a command is sent: by a method of the client, by the command line, or by a hook. */
export type Way = "client methods" | "cps" | "react";

/** A step of a random run. What it is about becomes clear when its time has come: the first space, its third resource. */
export interface Plan {
  readonly way: Way;
  readonly commandIn: (present: Present) => Command;
}

/** What a plan is made concrete with: the world as it is by then. */
export interface Present {
  readonly world: ModelWorld;
  /** Where the links of the pages so far lead. */
  readonly places: readonly SeenPlace[];
}

/** A page's link: whose list it is, and where it leads. */
export interface SeenPlace {
  readonly owner: string;
  readonly place: Place;
}

/** Stands for a thing that is there, by its place; this one stands for a thing that is not. */
export const MISSING = 9;

/** Who acts: `"able"` is somebody who may do most in the space. */
export type Who = Login | "able";

/** The login of who acts. */
export function loginOf(who: Who, { world }: Present, deed: Deed): Login {
  if (who !== "able") return who;
  const space = "space" in deed ? findSpace(world, deed.space) : undefined;
  const may = (login: Login) =>
    space === undefined
      ? "owner" in deed && isAtHome(login, deed.owner)
      : ["admin", "owner"].includes(roleIn(space, login));
  return users.find(may) ?? "octocat";
}

function isAtHome(login: Login, owner: string): boolean {
  return owner === login || (organizations[owner]?.admins.includes(login) ?? false);
}

/** The space at a place. */
export function spaceAt({ world: { spaces } }: Present, index: number): SpaceReference {
  const space = index === MISSING ? undefined : spaces[index % Math.max(1, spaces.length)];
  return space === undefined ? { owner: "octo-org", number: 99 } : { owner: space.owner, number: space.number };
}

/** The resource at a place in a space. */
export function resourceAt({ world }: Present, space: SpaceReference, index: number): Name {
  const resources = findSpace(world, space)?.resources ?? [];
  const resource = index === MISSING ? undefined : resources[index % Math.max(1, resources.length)];
  return resource?.id ?? new Name("resource that there is not");
}

/** The collaborator at a place in a space, or `otherwise`. */
export function collaboratorAt({ world }: Present, space: SpaceReference, [index, otherwise]: [number, Actor]): Actor {
  const collaborators = findSpace(world, space)?.collaborators ?? [];
  const there = index === MISSING ? undefined : collaborators[index % Math.max(1, collaborators.length)];
  return there === undefined ? otherwise : { actor_type: there.actor_type, actor_identifier: there.handle };
}
