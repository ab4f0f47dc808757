import type { Routes } from "@copilot-spaces/types";
import { statuses } from "@copilot-spaces/types/statuses";
import { type RequestClient, requestClient } from "./create-request-client.ts";
import { type CodespaceMethods, codespaceMethods } from "./methods/codespace-methods.ts";
import { type CollaboratorMethods, collaboratorMethods } from "./methods/collaborator-methods.ts";
import { plainMethods } from "./methods/plain-methods.ts";
import { type ResourceMethods, resourceMethods } from "./methods/resource-methods.ts";
import { type SpaceMethods, spaceMethods } from "./methods/space-methods.ts";
import type { ClientOptions } from "./options/client-options.ts";
import { connect } from "./run/connect.ts";
import { typedMethods } from "./types/inference.ts";

/** A client of the Copilot Spaces API. */
export interface Client extends RequestClient<Routes> {
  readonly spaces: SpaceMethods;
  readonly resources: ResourceMethods;
  readonly collaborators: CollaboratorMethods;
  readonly codespaces: CodespaceMethods;
}

/**
 * Makes a client. Nothing is sent, and no token asked for, before the first call.
 * @throws {@link InvalidRequestError} where an option makes no sense
 * @example
 * const client = createClient({ token: process.env.GITHUB_TOKEN });
 * for await (const space of client.spaces.list({ org: "octo-org" })) console.log(space.name);
 */
export function createClient(options: ClientOptions = {}): Client {
  const connection = connect(options, statuses);
  const methods = typedMethods(plainMethods(connection));
  return {
    ...requestClient<Routes>(connection),
    spaces: spaceMethods(methods),
    resources: resourceMethods(methods),
    collaborators: collaboratorMethods(methods),
    codespaces: codespaceMethods(methods),
  };
}
