import type { Collaborator, CollaboratorRole, TeamCollaborator, UserCollaborator } from "@copilot-spaces/types";
import type { Origins } from "../http/origins.ts";
import type { CollaboratorRecord, TeamRecord, UserRecord } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { nodeId } from "./node-id.ts";
import { renderOrganization } from "./organization.ts";
import { renderUser } from "./user.ts";

/** Somebody who was added to a space, in the shape of the API's pages. */
export function renderCollaborator(world: World, collaborator: CollaboratorRecord, origins: Origins): Collaborator {
  const { actor_type, actor_id, role } = collaborator;
  const user = actor_type === "User" ? world.user(actor_id) : undefined;
  if (user !== undefined) return renderUserCollaborator(user, role, origins);
  const team = actor_type === "Team" ? world.team(actor_id) : undefined;
  if (team === undefined) throw new Error(`${actor_type} ${actor_id}, who was added to a space, is missing`);
  return renderTeamCollaborator(world, { team, role }, origins);
}

function renderUserCollaborator(user: UserRecord, role: CollaboratorRole, origins: Origins): UserCollaborator {
  const { name, company, blog, location, email, hireable, bio, twitter_username } = user;
  const { public_repos, public_gists, followers, following, created_at, updated_at } = user;
  return {
    actor_type: "User",
    role,
    ...renderUser(user, origins),
    user_view_type: "public",
    ...{ name, company, blog, location, email, hireable, bio, twitter_username },
    ...{ public_repos, public_gists, followers, following, created_at, updated_at },
  };
}

function renderTeamCollaborator(
  world: World,
  { team, role }: { readonly team: TeamRecord; readonly role: CollaboratorRole },
  origins: Origins,
): TeamCollaborator {
  const { id, organization_id, slug, name, description, privacy, created_at, updated_at } = team;
  const organization = world.organization(organization_id);
  if (organization === undefined) throw new Error(`the organization of the team ${slug} is missing`);
  const url = `${origins.api}/teams/${id}`;
  return {
    actor_type: "Team",
    role,
    id,
    node_id: nodeId("Team", id),
    url,
    html_url: `${origins.web}/orgs/${organization.login}/teams/${slug}`,
    name,
    slug,
    description,
    privacy,
    notification_setting: "notifications_enabled",
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
    created_at,
    updated_at,
    organization: renderOrganization(organization, origins),
  };
}
