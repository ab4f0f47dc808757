import {
  type Membership,
  type OrganizationRecord,
  type Owner,
  ownerKey,
  type RepositoryRecord,
  type TeamRecord,
  type UserRecord,
} from "./records.ts";
import type { Tables } from "./tables.ts";

/** Who is who and whose is what. No operation of this API changes it. Logins, slugs and names match in any case. */
export interface Accounts {
  user(id: number): UserRecord | undefined;
  userByLogin(login: string): UserRecord | undefined;
  organization(id: number): OrganizationRecord | undefined;
  organizationByLogin(login: string): OrganizationRecord | undefined;
  /** The organizations that somebody is in, in the order of their ids. */
  organizationsOf(userId: number): readonly OrganizationRecord[];
  membership(organizationId: number, userId: number): Membership | undefined;
  team(id: number): TeamRecord | undefined;
  teamBySlug(organizationId: number, slug: string): TeamRecord | undefined;
  teamsOf(userId: number): readonly TeamRecord[];
  repository(id: number): RepositoryRecord | undefined;
  repositoryByName(owner: string, name: string): RepositoryRecord | undefined;
  loginOf(owner: Owner): string;
}

/** Indexes the tables that no operation changes. */
export function createAccounts({ users, organizations, teams, repositories }: Tables): Accounts {
  const usersById = indexBy(users, ({ id }) => id);
  const usersByLogin = indexBy(users, ({ login }) => login.toLowerCase());
  const organizationsById = indexBy(organizations, ({ id }) => id);
  const organizationsByLogin = indexBy(organizations, ({ login }) => login.toLowerCase());
  const memberships = new Map(
    organizations.flatMap(({ id, members }) => members.map((member) => [`${id} ${member.user_id}`, member.role])),
  );
  const teamsById = indexBy(teams, ({ id }) => id);
  const teamsBySlug = indexBy(teams, ({ organization_id, slug }) => `${organization_id} ${slug.toLowerCase()}`);
  const teamsByUser = groupBy(teams, ({ member_ids }) => member_ids);
  const organizationsByUser = groupBy(organizations, ({ members }) => members.map(({ user_id }) => user_id));
  const repositoriesById = indexBy(repositories, ({ id }) => id);
  const repositoriesByName = indexBy(repositories, ({ owner, name }) => `${ownerKey(owner)} ${name.toLowerCase()}`);

  return {
    user: (id) => usersById.get(id),
    userByLogin: (login) => usersByLogin.get(login.toLowerCase()),
    organization: (id) => organizationsById.get(id),
    organizationByLogin: (login) => organizationsByLogin.get(login.toLowerCase()),
    organizationsOf: (userId) => organizationsByUser.get(userId) ?? [],
    membership: (organizationId, userId) => memberships.get(`${organizationId} ${userId}`),
    team: (id) => teamsById.get(id),
    teamBySlug: (organizationId, slug) => teamsBySlug.get(`${organizationId} ${slug.toLowerCase()}`),
    teamsOf: (userId) => teamsByUser.get(userId) ?? [],
    repository: (id) => repositoriesById.get(id),
    repositoryByName(login, name) {
      const user = usersByLogin.get(login.toLowerCase());
      const organization = organizationsByLogin.get(login.toLowerCase());
      const keys = [
        ...(user === undefined ? [] : [ownerKey({ type: "User", id: user.id })]),
        ...(organization === undefined ? [] : [ownerKey({ type: "Organization", id: organization.id })]),
      ];
      return keys.map((key) => repositoriesByName.get(`${key} ${name.toLowerCase()}`)).find((each) => each);
    },
    loginOf: ({ type, id }) => (type === "User" ? usersById : organizationsById).get(id)?.login ?? "ghost",
  };
}

function indexBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function groupBy<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly number[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
