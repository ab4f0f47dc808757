import type { AuthenticatedUser, SimpleUser } from "@copilot-spaces/types";
import type { Origins } from "../http/origins.ts";
import type { OrganizationRecord, UserRecord } from "../world/records.ts";
import { nodeId } from "./node-id.ts";

/** A user as other objects mention them. */
export function renderUser(user: UserRecord, origins: Origins): SimpleUser & { type: "User" } {
  return {
    ...simpleAccount(user, origins),
    node_id: nodeId("User", user.id),
    type: "User",
    site_admin: user.site_admin,
  };
}

/** An organization where the API shows a user: as the owner of a repository. */
export function renderOrganizationAsUser(organization: OrganizationRecord, origins: Origins): SimpleUser {
  return {
    ...simpleAccount(organization, origins),
    node_id: nodeId("Organization", organization.id),
    type: "Organization",
    site_admin: false,
  };
}

/** The owner of a token. */
export function renderAuthenticatedUser(user: UserRecord, { web }: Origins): AuthenticatedUser {
  const { login, id, name, avatar_url } = user;
  return { login, id, name, avatar_url, html_url: `${web}/${login}`, type: "User" };
}

function simpleAccount({ login, id, avatar_url }: UserRecord | OrganizationRecord, { api, web }: Origins) {
  const url = `${api}/users/${login}`;
  return {
    login,
    id,
    avatar_url,
    gravatar_id: "",
    url,
    html_url: `${web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
  };
}
