import type { Values } from "../../cases/contract-case.ts";
import { type Login, organizations } from "./cast.ts";
import type { SpaceReference } from "./model-world.ts";
import { Name } from "./name.ts";
import type { TokenKind } from "./tokens.ts";

/** A place in a list: beside the space of a number, which need not be there any more. */
export type Place = { readonly after: number } | { readonly before: number };

/** What somebody asks for. Ids in it, also those in bodies, are {@link Name}s. */
export type Deed =
  | { readonly does: "list spaces"; readonly owner: string; readonly per_page?: number; readonly place?: Place }
  | { readonly does: "create space"; readonly owner: string; readonly body: Values }
  | InSpace<"get space" | "delete space" | "list resources" | "list collaborators">
  | InSpace<"update space" | "create resource" | "add collaborator", { readonly body: Values }>
  | InSpace<"get resource" | "delete resource", { readonly resource: Name }>
  | InSpace<"update resource", { readonly resource: Name; readonly body: Values }>
  | InSpace<"set collaborator", { readonly actor: Actor; readonly body: Values }>
  | InSpace<"remove collaborator", { readonly actor: Actor }>;

type InSpace<Does extends string, More = object> = Does extends string
  ? { readonly does: Does; readonly space: SpaceReference } & More
  : never;

/** A collaborator as paths name one: by handle in whatever case, or by id. */
export interface Actor {
  readonly actor_type: "User" | "Team";
  readonly actor_identifier: string;
}

/** A request, and who sends it with what token. */
export interface Command {
  readonly as: Login;
  readonly token: TokenKind;
  readonly deed: Deed;
}

const routes: Readonly<Record<Deed["does"], string>> = {
  "list spaces": "GET ",
  "create space": "POST ",
  "get space": "GET /{space_number}",
  "update space": "PUT /{space_number}",
  "delete space": "DELETE /{space_number}",
  "list resources": "GET /{space_number}/resources",
  "create resource": "POST /{space_number}/resources",
  "get resource": "GET /{space_number}/resources/{space_resource_id}",
  "update resource": "PUT /{space_number}/resources/{space_resource_id}",
  "delete resource": "DELETE /{space_number}/resources/{space_resource_id}",
  "list collaborators": "GET /{space_number}/collaborators",
  "add collaborator": "POST /{space_number}/collaborators",
  "set collaborator": "PUT /{space_number}/collaborators/{actor_type}/{actor_identifier}",
  "remove collaborator": "DELETE /{space_number}/collaborators/{actor_type}/{actor_identifier}",
};

/** Whose spaces it is about. */
export function ownerOf(deed: Deed): string {
  return "owner" in deed ? deed.owner : deed.space.owner;
}

/** The document's route: `GET /orgs/{org}/copilot-spaces/{space_number}`. */
export function routeOf(deed: Deed): string {
  const [method, rest] = routes[deed.does].split(" ");
  const owner = isOrganization(ownerOf(deed)) ? "/orgs/{org}" : "/users/{username}";
  return `${method} ${owner}/copilot-spaces${rest}`;
}

/** What fills the route in, with names in it. */
export function inputOf(deed: Deed): { readonly path: Values; readonly query: Values; readonly body?: Values } {
  const owner = ownerOf(deed);
  const path = {
    ...(isOrganization(owner) ? { org: owner } : { username: owner }),
    ...("space" in deed && { space_number: deed.space.number }),
    ...("resource" in deed && { space_resource_id: deed.resource }),
    ...("actor" in deed && deed.actor),
  };
  const body = "body" in deed && { body: deed.body };
  if (deed.does !== "list spaces") return { path, query: {}, ...body };
  const { per_page, place } = deed;
  const cursor = place && { ["after" in place ? "after" : "before"]: cursorName(owner, place) };
  return { path, query: { ...(per_page !== undefined && { per_page }), ...cursor } };
}

/** What the model calls the cursor of a place. */
export function cursorName(owner: string, place: Place): Name {
  return new Name(`cursor of ${owner} ${"after" in place ? `after ${place.after}` : `before ${place.before}`}`);
}

/** There is no organization `nobody`, and no user either. */
function isOrganization(owner: string): boolean {
  return owner in organizations || owner === "nobody";
}
