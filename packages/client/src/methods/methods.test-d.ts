import { type AnswerPromise, createClient, type Page } from "@copilot-spaces/client";
import type {
  Collaborator,
  Resource,
  ResourceList,
  Space,
  SpaceSummary,
  UserCollaborator,
} from "@copilot-spaces/types";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Assert<T extends true> = T;

const { spaces, resources, collaborators, codespaces } = createClient();
const org = { org: "octo-org" };
const user = { username: "octocat" };

export async function listsInPages() {
  const list = spaces.list({ org: "a", per_page: 30, after: "b" });
  const page = await list;
  type _ = Assert<Same<typeof page, Page<SpaceSummary>>>;
  for await (const space of list) {
    type _ = Assert<Same<typeof space, SpaceSummary>>;
  }
  for await (const { items, next } of spaces.list(user).pages()) {
    type _ = [Assert<Same<typeof items, SpaceSummary[]>>, Assert<Same<typeof next, string | undefined>>];
  }
  // @ts-expect-error -- there is no such parameter
  spaces.list({ org: "a", page: 2 });
  // @ts-expect-error -- an owner is missing
  spaces.list({ per_page: 30 });
  // @ts-expect-error -- one owner, not two
  spaces.list({ ...org, ...user });
}

export async function resolveToTheData() {
  const results = [
    await spaces.create(org, { name: "a", base_role: "writer" }),
    await spaces.get({ ...user, space_number: 1 }),
    await spaces.update({ ...org, space_number: 1 }, { base_role: "admin" }),
  ];
  type _ = Assert<Same<typeof results, Space[]>>;
  const nothing = await spaces.delete({ ...org, space_number: 1 });
  type __ = Assert<Same<typeof nothing, undefined>>;
  const list = await resources.list({ ...org, space_number: 1 });
  type ___ = Assert<Same<typeof list, ResourceList>>;
}

export async function giveTheWholeAnswer() {
  const path = { org: "a", space_number: 1, actor_type: "Team", actor_identifier: "b" } as const;
  const set = collaborators.set(path, { role: "writer" });
  const data = await set;
  type _ = Assert<Same<typeof data, Collaborator | undefined>>;
  const answer = await set.withResponse();
  if (answer.status === 204) {
    type _ = Assert<Same<typeof answer.data, undefined>>;
  } else {
    type _ = [Assert<Same<typeof answer.status, 200>>, Assert<Same<typeof answer.data, Collaborator>>];
  }
  const created = await resources
    .create({ ...org, space_number: 1 }, { resource_type: "repository", metadata: { repository_id: 1 } })
    .withResponse();
  type __ = [Assert<Same<typeof created.status, 200 | 201>>, Assert<Same<typeof created.data, Resource>>];
  const codespace = await codespaces.createFromPullRequest({ owner: "a", repo: "b", pull_number: 1 }).withResponse();
  type ___ = Assert<Same<typeof codespace.status, 201 | 202>>;
  await codespaces.createFromPullRequest({ owner: "a", repo: "b", pull_number: 1 }, { geo: "UsEast" }, { timeout: 1 });
}

export async function knowWhoseSpaceItIs() {
  const team = { ...org, space_number: 1, actor_type: "Team", actor_identifier: "docs" } as const;
  await collaborators.remove(team);
  // @ts-expect-error -- a user's space has no teams
  await collaborators.remove({ ...user, space_number: 1, actor_type: "Team", actor_identifier: "docs" });
  // @ts-expect-error -- a user's space has no writers
  await spaces.create(user, { name: "a", base_role: "writer" });
  // @ts-expect-error -- nor can it be given some
  await spaces.update({ ...user, space_number: 1 }, { base_role: "writer" });
  // @ts-expect-error -- and teams cannot be added to it
  await collaborators.add({ ...user, space_number: 1 }, { actor_type: "Team", actor_identifier: "a", role: "reader" });
  const added = await collaborators.add(
    { ...user, space_number: 1 },
    { actor_type: "User", actor_identifier: "a", role: "reader" },
  );
  type _ = Assert<Same<typeof added, UserCollaborator>>;
  // @ts-expect-error -- one owner, not two
  await spaces.get({ ...org, ...user, space_number: 1 });
  // @ts-expect-error -- an owner is missing
  await spaces.get({ space_number: 1 });
}

/** Code that does not know whose space it is gets what holds for both. */
export function takeEitherOwner(owner: { org: string } | { username: string }): AnswerPromise<{ data: Space }> {
  // @ts-expect-error -- it may be a user's
  spaces.create(owner, { name: "a", base_role: "writer" });
  return spaces.create(owner, { name: "a", base_role: "reader" });
}
