import { InvalidRequestError, type OrgRoute } from "@copilot-spaces/client";

/** The route for whoever owns the spaces of a path: the organization's as it is, or its twin for a user. */
export function ownerRoute(route: OrgRoute, path: unknown): string {
  const { org, username }: { org?: unknown; username?: unknown } = Object(path);
  if (org !== undefined && username !== undefined) {
    throw new InvalidRequestError("Give either org or username.", { route });
  }
  return username === undefined ? route : route.replace("/orgs/{org}/", "/users/{username}/");
}
