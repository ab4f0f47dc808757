import { type Client, type CopilotSpacesError, createRequestClient, type Page } from "@copilot-spaces/client";
import {
  collaboratorsQueryOptions,
  operationQueryOptions,
  type PageParam,
  resourceQueryOptions,
  resourcesQueryOptions,
  spaceQueryOptions,
  spacesInfiniteQueryOptions,
  useCollaborators,
  useResources,
  useSpace,
  useSpaces,
} from "@copilot-spaces/react";
import type {
  AuthenticatedUser,
  CollaboratorList,
  Repository,
  Resource,
  ResourceList,
  Space,
  SpaceList,
  SpaceSummary,
  UserCollaboratorList,
} from "@copilot-spaces/types";
import {
  type InfiniteData,
  keepPreviousData,
  QueryClient,
  skipToken,
  useInfiniteQuery,
  usePrefetchQuery,
  useQueries,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Assert<T extends true> = T;
type Spaces = InfiniteData<Page<SpaceSummary>, PageParam>;

declare const client: Client;
const queryClient = new QueryClient();
const path = { org: "octo-org", space_number: 3 };
const userPath = { username: "octocat", space_number: 3 };

export function useHooksKnowWhatComesBack() {
  const space = useSpace(path);
  type _ = [
    Assert<Same<typeof space.data, Space | undefined>>,
    Assert<Same<typeof space.error, CopilotSpacesError | null>>,
  ];
  if (space.isSuccess) {
    type _ = Assert<Same<typeof space.data, Space>>;
  }
  const list = useResources(userPath);
  type __ = Assert<Same<typeof list.data, ResourceList | undefined>>;
  const theirs = [useCollaborators(path), useCollaborators(userPath)] as const;
  type ___ = [
    Assert<Same<(typeof theirs)[0]["data"], CollaboratorList | undefined>>,
    Assert<Same<(typeof theirs)[1]["data"], UserCollaboratorList | undefined>>,
  ];
  const spaces = useSpaces({ org: "octo-org", per_page: 50 });
  type ____ = Assert<Same<typeof spaces.data, Spaces | undefined>>;
}

export function useSettingsKeepTheirInference() {
  const name = useSpace(path, { select: ({ name }) => name, staleTime: 1_000, enabled: true });
  type _ = Assert<Same<typeof name.data, string | undefined>>;
  const placeheld = useSpace(path, { placeholderData: keepPreviousData });
  type __ = Assert<Same<typeof placeheld.data, Space | undefined>>;
  const items = useSpaces({ username: "octocat" }, { select: ({ pages }) => pages.flatMap((page) => page.items) });
  type ___ = Assert<Same<typeof items.data, SpaceSummary[] | undefined>>;
  const count = useQuery({ ...resourcesQueryOptions(client, path), select: ({ resources }) => resources.length });
  type ____ = Assert<Same<typeof count.data, number | undefined>>;
  useSpaces({ org: "octo-org" }, { maxPages: 3 });
  // @ts-expect-error -- a key is this package's own business
  useSpace(path, { queryKey: ["mine"] });
  // @ts-expect-error -- there is no such option
  useSpace(path, { staletime: 1 });
  // @ts-expect-error -- there is no such field
  useSpace(path, { select: (space) => space.title });
}

export function usePathsAreTheClients() {
  // @ts-expect-error -- an owner is missing
  useSpace({ space_number: 3 });
  // @ts-expect-error -- one owner, not two
  useSpace({ org: "octo-org", username: "octocat", space_number: 3 });
  // @ts-expect-error -- the number is missing
  useSpace({ org: "octo-org" });
  // @ts-expect-error -- it is a number
  useSpace({ org: "octo-org", space_number: "3" });
  // @ts-expect-error -- there is no such parameter
  useSpaces({ org: "octo-org", page: 2 });
}

export function useWhatIsNotKnownYetIsSkipped(number: number | undefined) {
  const maybe = useSpace(number === undefined ? skipToken : { org: "octo-org", space_number: number });
  const inside = useSpace({ org: "octo-org", space_number: number ?? skipToken });
  const never = useSpace(skipToken);
  type _ = [
    Assert<Same<typeof maybe.data, Space | undefined>>,
    Assert<Same<typeof inside.data, Space | undefined>>,
    Assert<Same<typeof never.data, undefined>>,
  ];
  const members = useCollaborators({ username: number === undefined ? skipToken : "octocat", space_number: 3 });
  type __ = Assert<Same<typeof members.data, UserCollaboratorList | undefined>>;
  useSpaces(number === undefined ? skipToken : { org: "octo-org" });
  // @ts-expect-error -- a query that suspends cannot be skipped
  useSuspenseQuery(spaceQueryOptions(client, number === undefined ? skipToken : path));
  // @ts-expect-error -- in a list neither
  useSuspenseInfiniteQuery(spacesInfiniteQueryOptions(client, { org: number === undefined ? skipToken : "a" }));
  // @ts-expect-error -- nor by a value in its path
  useSuspenseQuery(spaceQueryOptions(client, { org: "octo-org", space_number: number ?? skipToken }));
}

export async function useOptionsGoWhereTanStackTakesThem() {
  const suspended = useSuspenseQuery(spaceQueryOptions(client, path));
  type _ = Assert<Same<typeof suspended.data, Space>>;
  const pages = useSuspenseInfiniteQuery(spacesInfiniteQueryOptions(client, { org: "octo-org" }));
  type __ = Assert<Same<typeof pages.data, Spaces>>;
  const initial: Space = suspended.data;
  const defined = useQuery({ ...spaceQueryOptions(client, path), initialData: initial });
  type ___ = Assert<Same<typeof defined.data, Space>>;
  const infinite = useInfiniteQuery({ ...spacesInfiniteQueryOptions(client, { org: "octo-org" }), maxPages: 2 });
  type ____ = Assert<Same<typeof infinite.data, Spaces | undefined>>;
  const [one, two] = useQueries({
    queries: [spaceQueryOptions(client, path), collaboratorsQueryOptions(client, userPath)],
  });
  type _____ = [
    Assert<Same<typeof one.data, Space | undefined>>,
    Assert<Same<typeof two.data, UserCollaboratorList | undefined>>,
  ];
  usePrefetchQuery(resourceQueryOptions(client, { ...path, space_resource_id: 1 }));
}

export async function useCachesKnowWhatTheyHold() {
  const options = spaceQueryOptions(client, path);
  const cached = queryClient.getQueryData(options.queryKey);
  type _ = Assert<Same<typeof cached, Space | undefined>>;
  queryClient.setQueryData(options.queryKey, (space) => space && { ...space, name: "b" });
  const space = await queryClient.query(options);
  const name = await queryClient.query({ ...options, select: (each) => each.name });
  const pages = await queryClient.infiniteQuery(spacesInfiniteQueryOptions(client, { org: "octo-org" }));
  type __ = [Assert<Same<typeof space, Space>>, Assert<Same<typeof name, string>>, Assert<Same<typeof pages, Spaces>>];
  const resource = await queryClient.query(resourceQueryOptions(client, { ...userPath, space_resource_id: 1 }));
  type ___ = Assert<Same<typeof resource, Resource>>;
}

export function useAnyRouteThatReads() {
  const small = createRequestClient();
  const user = useQuery(operationQueryOptions(small, "GET /user"));
  const repository = useQuery(
    operationQueryOptions(small, "GET /repos/{owner}/{repo}", { path: { owner: "a", repo: "b" } }),
  );
  const first = useQuery(
    operationQueryOptions(small, "GET /orgs/{org}/copilot-spaces", { path: { org: "a" }, query: { per_page: 5 } }),
  );
  const logins = useQuery(
    operationQueryOptions(small, "GET /user/orgs", {}, { select: (orgs) => orgs.map(({ login }) => login) }),
  );
  type _ = [
    Assert<Same<typeof user.data, AuthenticatedUser | undefined>>,
    Assert<Same<typeof repository.data, Repository | undefined>>,
    Assert<Same<typeof first.data, SpaceList | undefined>>,
    Assert<Same<typeof logins.data, string[] | undefined>>,
  ];
  useQuery(operationQueryOptions(small, "GET /repos/{owner}/{repo}", skipToken));
  // @ts-expect-error -- the path is missing
  operationQueryOptions(small, "GET /repos/{owner}/{repo}");
  // @ts-expect-error -- it changes something
  operationQueryOptions(small, "DELETE /orgs/{org}/copilot-spaces/{space_number}", { path });
}
