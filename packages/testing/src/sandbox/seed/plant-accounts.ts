import { SandboxError } from "../sandbox-error.ts";
import type { OrganizationRecord, RepositoryRecord, TeamRecord, UserRecord } from "../world/records.ts";
import { createNumbering } from "./numbering.ts";
import type { Seed, SeedOrganization, SeedRepository, SeedTeam, SeedUser } from "./seed.ts";

/** The tables that no operation changes, and how to find in them what the rest of a seed names. */
export interface PlantedAccounts {
  readonly users: readonly UserRecord[];
  readonly organizations: readonly OrganizationRecord[];
  readonly teams: readonly TeamRecord[];
  readonly repositories: readonly RepositoryRecord[];
  /** The id of a login. @throws SandboxError naming who asked */
  userId(login: string, asker: string): number;
  organization(login: string): OrganizationRecord | undefined;
}

const begin = "2008-01-14T04:33:35Z";

/** Reads users, organizations, teams and repositories from a seed. */
export function plantAccounts(seed: Seed): PlantedAccounts {
  const users = plantUsers(seed.users ?? []);
  const ids = new Map(users.map(({ login, id }) => [login.toLowerCase(), id]));
  const userId = (login: string, asker: string): number => {
    const id = ids.get(login.toLowerCase());
    if (id === undefined) throw new SandboxError(`The seed's ${asker} names "${login}", who is not among its users`);
    return id;
  };

  const seeds = seed.organizations ?? [];
  const organizationIds = createNumbering(seeds.map(({ id }) => id));
  const organizations = seeds.map((each) =>
    plantOrganization(each, { userId, id: organizationIds.take(each.id, `organization "${each.login}"`) }),
  );
  refuseTwice([...users, ...organizations].map(({ login }) => login));
  const byLogin = new Map(organizations.map((each) => [each.login.toLowerCase(), each]));

  const teamIds = createNumbering(seeds.flatMap(({ teams = [] }) => teams.map(({ id }) => id)));
  const teams = seeds.flatMap(({ login, teams = [] }) =>
    teams.map((team) => {
      const organizationId = byLogin.get(login.toLowerCase())?.id ?? 0;
      return plantTeam(team, { userId, organizationId, id: teamIds.take(team.id, `team "${team.slug}"`) });
    }),
  );
  const repositoryIds = createNumbering((seed.repositories ?? []).map(({ id }) => id));
  const repositories = (seed.repositories ?? []).map((each) => {
    const id = repositoryIds.take(each.id, `repository "${each.full_name}"`);
    return plantRepository(each, { userId, id, organizationId: (login) => byLogin.get(login.toLowerCase())?.id });
  });
  return {
    users,
    organizations,
    teams,
    repositories,
    userId,
    organization: (login) => byLogin.get(login.toLowerCase()),
  };
}

type FindUser = PlantedAccounts["userId"];

function plantUsers(seeds: readonly SeedUser[]): UserRecord[] {
  const ids = createNumbering(seeds.map(({ id }) => id));
  return seeds.map((seed) => ({
    avatar_url: "https://github.com/images/error/octocat_happy.gif",
    site_admin: false,
    name: null,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: begin,
    updated_at: seed.created_at ?? begin,
    ...seed,
    id: ids.take(seed.id, `user "${seed.login}"`),
  }));
}

function plantOrganization(
  { admins = [], members = [], teams: _, ...seed }: SeedOrganization,
  { userId, id }: { readonly userId: FindUser; readonly id: number },
): OrganizationRecord {
  const asker = `organization "${seed.login}"`;
  const role = (role: "admin" | "member") => (login: string) => ({ user_id: userId(login, asker), role });
  return {
    avatar_url: "https://github.com/images/error/octocat_happy.gif",
    description: null,
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    twitter_username: null,
    created_at: begin,
    updated_at: seed.created_at ?? begin,
    members_can_create_spaces: true,
    ...seed,
    id,
    members: [...admins.map(role("admin")), ...members.map(role("member"))],
  };
}

function plantTeam(
  { members = [], ...seed }: SeedTeam,
  { userId, id, organizationId }: { readonly userId: FindUser; readonly id: number; readonly organizationId: number },
): TeamRecord {
  return {
    name: seed.slug,
    description: null,
    privacy: "closed",
    created_at: begin,
    updated_at: seed.created_at ?? begin,
    ...seed,
    id,
    organization_id: organizationId,
    member_ids: members.map((login) => userId(login, `team "${seed.slug}"`)),
  };
}

function plantRepository(
  { full_name, readers = [], ...seed }: SeedRepository,
  accounts: {
    readonly userId: FindUser;
    readonly id: number;
    readonly organizationId: (login: string) => number | undefined;
  },
): RepositoryRecord {
  const asker = `repository "${full_name}"`;
  const [owner = "", name = "", ...rest] = full_name.split("/");
  if (owner === "" || name === "" || rest.length > 0) {
    throw new SandboxError(`The seed's ${asker} needs an owner and a name, as in "octocat/Hello-World"`);
  }
  const organizationId = accounts.organizationId(owner);
  return {
    private: false,
    description: null,
    default_branch: "main",
    pull_requests: [],
    ...seed,
    id: accounts.id,
    name,
    owner:
      organizationId === undefined
        ? { type: "User", id: accounts.userId(owner, asker) }
        : { type: "Organization", id: organizationId },
    reader_ids: readers.map((login) => accounts.userId(login, asker)),
  };
}

function refuseTwice(logins: readonly string[]): void {
  const seen = new Set<string>();
  for (const login of logins) {
    const key = login.toLowerCase();
    if (seen.has(key)) throw new SandboxError(`The seed has the login "${login}" twice`);
    seen.add(key);
  }
}
