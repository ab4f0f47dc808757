/** Everything that a model server remembers. */
export interface ModelState {
  readonly owners: readonly Owner[];
  /** How often something changed; the source of all times and numbers. */
  clock: number;
}

/** Who has spaces. */
export interface Owner {
  readonly kind: "orgs" | "users";
  /** In its own spelling; paths may spell it otherwise. */
  readonly login: string;
  spaces: Space[];
  lastNumber: number;
}

/** A space, its parts included. */
export interface Space {
  readonly id: number;
  readonly number: number;
  readonly createdAt: string;
  updatedAt: string;
  name: string;
  description: string | null;
  general_instructions: string | null;
  base_role: string;
  resources: Resource[];
  collaborators: Collaborator[];
}

/** Something attached to a space, as the API shows it. */
export interface Resource {
  readonly id: number;
  readonly resource_type: string;
  readonly created_at: string;
  metadata: Readonly<Record<string, unknown>>;
  updated_at: string;
}

/** Somebody a space is shared with. */
export interface Collaborator {
  readonly actor_type: string;
  /** A person's login or a team's slug. */
  readonly handle: string;
  readonly id: number;
  role: string;
}

/** Who can be added to a space, by handle, with their numbers. */
export const directory: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  User: { hubot: 2, monalisa: 3, octocat: 4 },
  Team: { developers: 5, designers: 6 },
};

/** Lets one change be recorded: a number that no other change has. */
export function tick(state: ModelState): number {
  state.clock += 1;
  return state.clock;
}

/** The time of the latest change, a second after the one before it. */
export function timeOf({ clock }: ModelState): string {
  return new Date(Date.UTC(2026, 0, 1) + clock * 1000).toISOString().replace(".000Z", "Z");
}
