import { type Owner, operationQueryOptions, useCopilotSpacesClient } from "@copilot-spaces/react";
import { useQuery } from "@tanstack/react-query";

/** The owners that somebody is likely to mean. */
export interface Owners {
  /** The login of whoever asks; `undefined` until it is known. */
  readonly me: string | undefined;
  readonly owners: readonly Owner[];
  readonly isPending: boolean;
  /** Why it is not known; `null` where it is. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** Oneself, and one's organizations. */
export function useOwners(): Owners {
  const client = useCopilotSpacesClient();
  const user = useQuery(operationQueryOptions(client, "GET /user"));
  const organizations = useQuery(operationQueryOptions(client, "GET /user/orgs", {}));
  const me = user.data?.login;
  return {
    me,
    owners: [
      ...(me === undefined ? [] : [{ username: me }]),
      ...(organizations.data ?? []).map(({ login }) => ({ org: login })),
    ],
    isPending: user.isPending,
    error: user.error ?? organizations.error,
    retry: () => {
      if (user.error) void user.refetch();
      if (organizations.error) void organizations.refetch();
    },
  };
}
