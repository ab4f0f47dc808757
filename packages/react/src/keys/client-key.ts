import type { SpacesClient } from "../types/spaces-client.ts";

/** The first part of every key: the package, the API's address, and whose data it is. */
export type ClientKey = readonly ["@copilot-spaces", baseUrl: string, account: string | { readonly instance: string }];

const instances = new WeakMap<SpacesClient, string>();

/**
 * The prefix of everything that a client has in the cache: two clients share it if they talk to the same address for
 * the same `account`. A client without `account` is alone: its mark is random, so that what a server rendered or a
 * browser stored for somebody else is never taken for its own.
 * @example
 * queryClient.removeQueries({ queryKey: clientKey(client) }); // somebody signed out
 */
export function clientKey(client: SpacesClient): ClientKey {
  return ["@copilot-spaces", client.baseUrl, client.account ?? { instance: instanceOf(client) }];
}

function instanceOf(client: SpacesClient): string {
  const known = instances.get(client) ?? Math.random().toString(36).slice(2);
  instances.set(client, known);
  return known;
}
