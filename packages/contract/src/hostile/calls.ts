import type { CallOptions, Client } from "@copilot-spaces/client";
import { type Answer, json, respond } from "../hostile-server/index.ts";

/** What sending a call twice would do: nothing new, or something that is there twice. */
export type Kind = "read" | "repeatable" | "creating";

/** One call of a client's method. Which kind it is, is said here by hand: the client must come to the same answer. */
export interface SampleCall {
  readonly name: string;
  readonly kind: Kind;
  /** Method and target as they must arrive. */
  readonly line: string;
  readonly rightAnswer: Answer;
  /** What the right answer makes the call resolve to. */
  readonly value: unknown;
  start(client: Client, options?: CallOptions): Promise<unknown>;
}

/** A space as an answer holds it; the client does not look inside. */
export const space = { id: 84, number: 7, name: "Planning" } as const;

const note = { resource_type: "free_text", metadata: { name: "Notes", text: "Remember" } } as const;
const collaborator = { actor_type: "User", role: "reader", login: "octocat" } as const;

/** The calls that tests make, one of each behaviour, on the spaces of an organization. */
export interface SampleCalls {
  readonly getSpace: SampleCall;
  readonly listSpaces: SampleCall;
  readonly updateSpace: SampleCall;
  readonly setCollaborator: SampleCall;
  readonly deleteSpace: SampleCall;
  readonly updateSpaceAddingResources: SampleCall;
  readonly createSpace: SampleCall;
  readonly createResource: SampleCall;
}

/** Makes the calls for an organization: with one each, a test can tell several calls' requests apart. */
export function callsOn(org: string): SampleCalls {
  const spaces = `/orgs/${org}/copilot-spaces`;
  const one = { org, space_number: 7 };
  return {
    getSpace: {
      name: "get a space",
      kind: "read",
      line: `GET ${spaces}/7`,
      rightAnswer: json(200, space),
      value: space,
      start: async (client, options) => client.spaces.get(one, options),
    },
    listSpaces: {
      name: "list spaces",
      kind: "read",
      line: `GET ${spaces}`,
      rightAnswer: json(200, { spaces: [space] }),
      value: [space],
      start: async (client, options) => (await client.spaces.list({ org }, options)).items,
    },
    updateSpace: {
      name: "update a space",
      kind: "repeatable",
      line: `PUT ${spaces}/7`,
      rightAnswer: json(200, space),
      value: space,
      start: async (client, options) => client.spaces.update(one, { name: "Planning" }, options),
    },
    setCollaborator: {
      name: "set a collaborator's role",
      kind: "repeatable",
      line: `PUT ${spaces}/7/collaborators/User/octocat`,
      rightAnswer: json(200, collaborator),
      value: collaborator,
      start: async (client, options) =>
        client.collaborators.set(
          { ...one, actor_type: "User", actor_identifier: "octocat" },
          { role: "reader" },
          options,
        ),
    },
    deleteSpace: {
      name: "delete a space",
      kind: "repeatable",
      line: `DELETE ${spaces}/7`,
      rightAnswer: respond({ status: 204 }),
      value: undefined,
      start: async (client, options) => client.spaces.delete(one, options),
    },
    updateSpaceAddingResources: {
      name: "update a space, adding a resource",
      kind: "creating",
      line: `PUT ${spaces}/7`,
      rightAnswer: json(200, space),
      value: space,
      start: async (client, options) => client.spaces.update(one, { resources_attributes: [note] }, options),
    },
    createSpace: {
      name: "create a space",
      kind: "creating",
      line: `POST ${spaces}`,
      rightAnswer: json(201, space),
      value: space,
      start: async (client, options) => client.spaces.create({ org }, { name: "Planning" }, options),
    },
    createResource: {
      name: "create a resource",
      kind: "creating",
      line: `POST ${spaces}/7/resources`,
      rightAnswer: json(201, note),
      value: note,
      start: async (client, options) => client.resources.create(one, note, options),
    },
  };
}

export const { getSpace, listSpaces, updateSpace, deleteSpace, createSpace }: SampleCalls = callsOn("octo-org");

/** One of each behaviour. */
export const sampleCalls: readonly SampleCall[] = Object.values(callsOn("octo-org"));
