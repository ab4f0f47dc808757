import type { MinimalRepository, Repository, SimpleUser } from "@copilot-spaces/types";
import type { Origins } from "../http/origins.ts";
import type { RepositoryRecord } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { nodeId } from "./node-id.ts";
import { renderOrganizationAsUser, renderUser } from "./user.ts";

/** A repository by itself: what the tools need. */
export function renderRepository(world: World, repository: RepositoryRecord, { web }: Origins): Repository {
  const { id, name, owner, private: isPrivate, description, default_branch } = repository;
  const full_name = `${world.loginOf(owner)}/${name}`;
  return { id, name, full_name, private: isPrivate, html_url: `${web}/${full_name}`, description, default_branch };
}

/** A repository as a codespace shows it. */
export function renderMinimalRepository(
  world: World,
  repository: RepositoryRecord,
  origins: Origins,
): MinimalRepository {
  const { id, name, private: isPrivate, description } = repository;
  const full_name = `${world.loginOf(repository.owner)}/${name}`;
  return {
    id,
    node_id: nodeId("Repository", id),
    name,
    full_name,
    owner: renderOwner(world, repository, origins),
    private: isPrivate,
    html_url: `${origins.web}/${full_name}`,
    description,
    fork: false,
    ...urls(`${origins.api}/repos/${full_name}`),
    git_url: `git:${new URL(origins.web).host}/${full_name}.git`,
    ssh_url: `git@${new URL(origins.web).host}:${full_name}.git`,
  };
}

function renderOwner(world: World, { owner, name }: RepositoryRecord, origins: Origins): SimpleUser {
  const user = owner.type === "User" ? world.user(owner.id) : undefined;
  if (user !== undefined) return renderUser(user, origins);
  const organization = owner.type === "Organization" ? world.organization(owner.id) : undefined;
  if (organization === undefined) throw new Error(`the owner of the repository ${name} is missing`);
  return renderOrganizationAsUser(organization, origins);
}

function urls(url: string) {
  return {
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
    hooks_url: `${url}/hooks`,
  };
}
