import { findRepository } from "../access/grants.ts";
import { renderOrganization } from "../render/organization.ts";
import { renderRepository } from "../render/repository.ts";
import { renderAuthenticatedUser } from "../render/user.ts";
import type { Handler, PageLink } from "./handler.ts";

/** Shows whom the token belongs to. */
export const getAuthenticatedUser: Handler = ({ actor, origins }) => ({
  status: 200,
  body: renderAuthenticatedUser(actor.user, origins),
});

/** Lists the organizations of the token's owner by numbered pages; for a fine-grained token there are none. */
export const listOrganizations: Handler = ({ world, actor, query, origins }) => {
  const organizations = actor.token.kind === "fine-grained" ? [] : world.organizationsOf(actor.user.id);
  const size = Number(query["per_page"] ?? 30);
  const page = Number(query["page"] ?? 1);
  const shown = organizations.slice((page - 1) * size, page * size);
  const last = Math.max(1, Math.ceil(organizations.length / size));
  const body = shown.map((organization) => renderOrganization(organization, origins));
  return { status: 200, body, links: numberedLinks(page, last) };
};

/** Shows a repository. */
export const getRepository: Handler = ({ world, actor, path, origins }) => {
  const { owner = "", repo = "" } = path;
  const repository = findRepository(world, actor, { owner, repo });
  return { status: 200, body: renderRepository(world, repository, origins) };
};

function numberedLinks(page: number, last: number): readonly PageLink[] {
  const to = (rel: PageLink["rel"], number: number): PageLink => ({ rel, query: { page: String(number) } });
  const back = page > 1 ? [to("prev", Math.min(page - 1, last)), to("first", 1)] : [];
  return [...(page < last ? [to("next", page + 1), to("last", last)] : []), ...back];
}
