import type { Seed } from "@copilot-spaces/testing/sandbox";

/** Who is in the model's world. Nobody comes or goes: what changes is what they do. */
export const users = ["defunkt", "octocat", "hubot", "monalisa"] as const;

/** A login of {@link users}. */
export type Login = (typeof users)[number];

/** An organization as the model knows it. */
export interface ModelOrganization {
  readonly admins: readonly Login[];
  /** Those who are no admins. */
  readonly members: readonly Login[];
  readonly teams: Readonly<Record<string, { readonly id: number; readonly members: readonly Login[] }>>;
  readonly membersCanCreate: boolean;
}

/** The organizations, by login. monalisa belongs to none but her own. */
export const organizations: Readonly<Record<string, ModelOrganization>> = {
  "octo-org": {
    admins: ["defunkt"],
    members: ["octocat", "hubot"],
    teams: { developers: { id: 500, members: ["octocat"] } },
    membersCanCreate: true,
  },
  "hub-org": { admins: ["monalisa"], members: ["octocat"], teams: {}, membersCanCreate: false },
};

/** Ids of users: a collaborator may be named by one. */
export const userIds: Readonly<Record<Login, number>> = { defunkt: 101, octocat: 102, hubot: 103, monalisa: 104 };

/** Repositories that there are; all are public. */
export const repositoryIds: readonly number[] = [42, 43];

/** The same world, as the sandbox takes it. It begins without a space. */
export const seed: Seed = {
  users: users.map((login) => ({ login, id: userIds[login] })),
  organizations: Object.entries(organizations).map(([login, { admins, members, teams, membersCanCreate }]) => ({
    login,
    admins,
    members,
    members_can_create_spaces: membersCanCreate,
    teams: Object.entries(teams).map(([slug, team]) => ({ slug, ...team })),
  })),
  repositories: repositoryIds.map((id) => ({ full_name: `octo-org/repository-${id}`, id })),
};
