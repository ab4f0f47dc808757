import fc from "fast-check";
import type { Values } from "../../cases/contract-case.ts";
import { type Login, users } from "./cast.ts";
import type { Command, Deed, Place } from "./command.ts";
import { findSpace, type ModelWorld, type SpaceReference } from "./model-world.ts";
import { Name } from "./name.ts";
import type { tokens } from "./tokens.ts";

/** A page's link, followed later: whose list it is, and where it leads. */
export interface SeenPlace {
  readonly owner: string;
  readonly place: Place;
}

/** What a plan is made concrete with: the world as it is by then. */
export interface Present {
  readonly world: ModelWorld;
  readonly places: readonly SeenPlace[];
}

/** How a command is sent: by a method of the client, by the command line, or by a hook. */
export type Way = "client methods" | "cps" | "react";

/** A step of a random run. What it is about becomes clear when its time has come: the first space, the third resource. */
export interface Plan {
  readonly way: Way;
  readonly commandIn: (present: Present) => Command;
}

type DeedIn = (present: Present) => Deed;

/** 0 is the first thing there is; the greatest number is one that there is not. */
const which = fc.nat(6);
const spaceOwner = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("octo-org", "octocat") },
  { weight: 2, arbitrary: fc.constantFrom("hub-org", "monalisa") },
  { weight: 1, arbitrary: fc.constantFrom("nobody", "defunkt") },
);
const some = (fields: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []): fc.Arbitrary<Values> =>
  fc.record(fields, { requiredKeys, noNullPrototype: true });

const anyMetadata = some({
  repository_id: fc.constantFrom(42, 42, 42, 43, 7, "x"),
  file_path: fc.constantFrom("a.md", "a.md", "b.md", " ", 5),
  sha: fc.constantFrom("abc", "def"),
  name: fc.constantFrom("notes", 'Ünï ☃ "quoted" $(echo)'),
  text: fc.constantFrom("a", "", "two\nlines"),
  number: fc.constantFrom(1, 2),
  else: fc.constant(true),
});
const file = some(
  { repository_id: fc.constantFrom(42, 43), file_path: fc.constantFrom("a.md", "b.md"), sha: fc.constant("abc") },
  ["repository_id", "file_path"],
);
const note = some({ name: fc.constantFrom("notes", "more"), text: fc.constantFrom("a", "b") }, ["name", "text"]);
const entry = (type: string, metadata: fc.Arbitrary<Values>) =>
  metadata.map((each): Values => ({ resource_type: type, metadata: each }));
const newResource: fc.Arbitrary<Values> = fc.oneof(
  { weight: 4, arbitrary: entry("free_text", note) },
  { weight: 4, arbitrary: entry("github_file", file) },
  fc.constant({ resource_type: "repository", metadata: { repository_id: 42 } }),
  fc.constant({ resource_type: "github_issue", metadata: { repository_id: 42, number: 1 } }),
  some({
    resource_type: fc.constantFrom("github_pull_request", "github_file", "free_text", "media_content", "poem"),
    metadata: anyMetadata,
  }),
  entry("uploaded_text_file", note),
);

/** An entry of `resources_attributes`; the number stands for a resource of the space. */
const change: fc.Arbitrary<readonly [resource: number | undefined, entry: Values]> = fc.oneof(
  newResource.map((each) => [undefined, each] as const),
  fc.tuple(which, fc.constant({ _destroy: true })),
  fc.tuple(
    which,
    fc.oneof(note, file, anyMetadata).map((metadata) => ({ metadata })),
  ),
  fc.tuple(which, fc.constantFrom({}, { resource_type: "free_text" }, { resource_type: "repository" })),
);
const spaceFields = {
  name: fc.constantFrom("Plans", "Notes", 'Ünï ☃ "quoted" $(echo)', "Plans", " ", 5),
  description: fc.constantFrom("What it is for", "", "two\nlines"),
  general_instructions: fc.constantFrom("Be brief", ""),
  base_role: fc.constantFrom("no_access", "reader", "reader", "reader", "writer", "admin", "king"),
};
const rename: fc.Arbitrary<Values> = fc.oneof(
  { weight: 6, arbitrary: some(spaceFields) },
  fc.constant({ nickname: "Plans" }),
);
const actor = fc.oneof(
  fc.record({
    actor_type: fc.constant("User" as const),
    actor_identifier: fc.constantFrom("octocat", "hubot", "monalisa", "Hubot", "103", "defunkt", "nobody"),
  }),
  fc.record({
    actor_type: fc.constant("Team" as const),
    actor_identifier: fc.constantFrom("developers", "Developers", "500", "nobody"),
  }),
);
const role = fc.constantFrom("reader", "writer", "admin", "no_access", "king");

const inSpace = <Details>(
  details: fc.Arbitrary<Details>,
  make: (space: SpaceReference, details: Details, present: Present) => Deed,
) =>
  fc.tuple(which, details).map(
    ([index, chosen]): DeedIn =>
      (present) =>
        make(spaceAt(present, index), chosen, present),
  );
const nothing = fc.constant(undefined);

const deed: fc.Arbitrary<DeedIn> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        spaceOwner,
        fc.oneof({ weight: 4, arbitrary: some(spaceFields, ["name"]) }, rename),
        fc.array(newResource, { maxLength: 2 }),
      )
      .map(
        ([owner, fields, entries]): DeedIn =>
          () => ({ does: "create space", owner, body: withEntries(fields, entries) }),
      ),
  },
  inSpace(nothing, (space) => ({ does: "get space", space })),
  { weight: 2, arbitrary: inSpace(rename, (space, body) => ({ does: "update space", space, body })) },
  {
    weight: 3,
    arbitrary: inSpace(
      fc.tuple(rename, fc.array(change, { minLength: 1, maxLength: 4 })),
      (space, [body, changes], present) => ({
        does: "update space",
        space,
        body: withEntries(
          body,
          changes.map(([index, each]) =>
            index === undefined ? each : { id: resourceAt(present, space, index), ...each },
          ),
        ),
      }),
    ),
  },
  inSpace(nothing, (space) => ({ does: "delete space", space })),
  inSpace(nothing, (space) => ({ does: "list resources", space })),
  { weight: 3, arbitrary: inSpace(newResource, (space, body) => ({ does: "create resource", space, body })) },
  inSpace(which, (space, index, present) => ({
    does: "get resource",
    space,
    resource: resourceAt(present, space, index),
  })),
  {
    weight: 2,
    arbitrary: inSpace(fc.tuple(which, fc.oneof(note, file, anyMetadata)), (space, [index, metadata], present) => ({
      does: "update resource",
      space,
      resource: resourceAt(present, space, index),
      body: { metadata },
    })),
  },
  inSpace(which, (space, index, present) => ({
    does: "delete resource",
    space,
    resource: resourceAt(present, space, index),
  })),
  inSpace(nothing, (space) => ({ does: "list collaborators", space })),
  {
    weight: 3,
    arbitrary: inSpace(fc.tuple(actor, role), (space, [each, given]) => ({
      does: "add collaborator",
      space,
      body: { ...each, role: given },
    })),
  },
  {
    weight: 2,
    arbitrary: inSpace(fc.tuple(actor, role), (space, [each, given]) => ({
      does: "set collaborator",
      space,
      actor: each,
      body: { role: given },
    })),
  },
  inSpace(actor, (space, each) => ({ does: "remove collaborator", space, actor: each })),
  {
    weight: 3,
    arbitrary: fc.tuple(spaceOwner, fc.integer({ min: 1, max: 3 }), fc.option(which)).map(
      ([owner, per_page, index]): DeedIn =>
        ({ places }) => {
          const seen = index === null ? undefined : places[places.length - 1 - (index % Math.max(1, places.length))];
          return { does: "list spaces", owner, per_page, ...seen };
        },
    ),
  },
);

const way = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Way>("client methods") },
  { weight: 1, arbitrary: fc.constant<Way>("cps") },
  { weight: 1, arbitrary: fc.constant<Way>("react") },
);
const tokenKinds: readonly (keyof typeof tokens)[] = [
  "reading",
  "nothing",
  "fine-grained",
  "fine-grained, reading",
  "app",
  "nonsense",
];
const token = fc.oneof(
  { weight: 12, arbitrary: fc.constant("everything" as const) },
  { weight: 1, arbitrary: fc.constantFrom(...tokenKinds) },
);

/** Any step. */
export const plan: fc.Arbitrary<Plan> = fc
  .record({ way, as: fc.constantFrom<Login>("octocat", "octocat", ...users), token, deed })
  .map(({ way, as, token, deed }) => ({ way, commandIn: (present) => ({ as, token, deed: deed(present) }) }));

function withEntries(fields: Values, entries: readonly Values[]): Values {
  return entries.length === 0 ? fields : { ...fields, resources_attributes: entries };
}

function spaceAt({ world: { spaces } }: Present, index: number): SpaceReference {
  const space = index === 6 ? undefined : spaces[index % Math.max(1, spaces.length)];
  return space === undefined ? { owner: "octo-org", number: 99 } : { owner: space.owner, number: space.number };
}

function resourceAt({ world }: Present, space: SpaceReference, index: number): Name {
  const resources = findSpace(world, space)?.resources ?? [];
  const resource = index === 6 ? undefined : resources[index % Math.max(1, resources.length)];
  return resource?.id ?? new Name("resource that there is not");
}
