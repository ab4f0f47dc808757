import type { OrganizationOwner, OrganizationSimple } from "@copilot-spaces/types";
import type { Origins } from "../http/origins.ts";
import type { OrganizationRecord } from "../world/records.ts";
import { nodeId } from "./node-id.ts";

/** An organization as other objects mention it. */
export function renderOrganization({ login, id, ...more }: OrganizationRecord, { api }: Origins): OrganizationSimple {
  const url = `${api}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId("Organization", id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: more.avatar_url,
    description: more.description,
  };
}

/** An organization as the owner of a space. */
export function renderOrganizationOwner(organization: OrganizationRecord, origins: Origins): OrganizationOwner {
  const { login, name, company, blog, location, email, twitter_username, created_at, updated_at } = organization;
  return {
    ...renderOrganization(organization, origins),
    gravatar_id: "",
    name,
    company,
    blog,
    location,
    email,
    twitter_username,
    html_url: `${origins.web}/${login}`,
    created_at,
    updated_at,
    type: "Organization",
  };
}
