/** A thing of the API, as it came. */
export type Thing = Readonly<Record<string, unknown>>;

/** What has to be known of the things in a collection besides where they are. */
export interface Family {
  /** The path's segments after the collection's that may stand for a thing; the first of them is the one in keys. */
  readonly names: (thing: Thing) => readonly string[];
  /** Whether a thing has a route of its own to read it by. */
  readonly readable: boolean;
  /** Whether its lists come in pages. */
  readonly paged?: boolean;
  /** Methods whose effect is shown before the answer comes. */
  readonly optimistic: readonly string[];
  /** Whether a change removes the thing although its method is not DELETE. */
  readonly removes?: (body: Thing) => boolean;
}

/** The families, by the last word in the paths of their collections. */
export const families: ReadonlyMap<string, Family> = new Map([
  [
    "copilot-spaces",
    { names: ({ number }) => [`${number}`], readable: true, paged: true, optimistic: ["PUT", "DELETE"] },
  ],
  ["resources", { names: ({ id }) => [`${id}`], readable: true, optimistic: ["POST", "DELETE"] }],
  [
    "collaborators",
    {
      // A person's login, a team's slug, or the number of either.
      names: ({ actor_type, login, slug, id }) =>
        [login ?? slug, id].map((name) => `${actor_type}/${`${name}`.toLowerCase()}`),
      readable: false,
      optimistic: ["PUT", "DELETE"],
      removes: ({ role }) => role === "no_access",
    },
  ],
] satisfies [string, Family][]);
