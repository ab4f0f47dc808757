import fc from "fast-check";
import type { Values } from "../../cases/contract-case.ts";
import { actor, anyMetadata, anyRole, changedSpace, file, newResource, newRole, newSpace, note } from "./any-body.ts";
import { users } from "./cast.ts";
import type { Deed } from "./command.ts";
import type { SpaceReference } from "./model-world.ts";
import {
  collaboratorAt,
  loginOf,
  MISSING,
  type Plan,
  type Present,
  resourceAt,
  spaceAt,
  type Way,
  type Who,
} from "./plan.ts";
import type { TokenKind } from "./tokens.ts";

type DeedIn = (present: Present) => Deed;

const place = fc.oneof({ weight: 15, arbitrary: fc.nat(MISSING - 1) }, fc.constant(MISSING));
const owner = fc.oneof(
  { weight: 6, arbitrary: fc.constant("octo-org") },
  { weight: 4, arbitrary: fc.constant("octocat") },
  { weight: 2, arbitrary: fc.constantFrom("hub-org", "monalisa") },
  { weight: 1, arbitrary: fc.constantFrom("defunkt", "nobody") },
);

/** An entry of `resources_attributes`, about a resource at a place or about a new one. */
const change: fc.Arbitrary<readonly [index: number | undefined, entry: Values]> = fc.oneof(
  { weight: 3, arbitrary: newResource.map((each) => [undefined, each] as const) },
  { weight: 2, arbitrary: fc.tuple(place, fc.constant({ _destroy: true })) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      place,
      fc.oneof(note, file, anyMetadata).map((metadata) => ({ metadata })),
    ),
  },
  fc.tuple(place, fc.constantFrom({}, { resource_type: "free_text" }, { resource_type: "repository" })),
);

function inSpace<Details>(
  details: fc.Arbitrary<Details>,
  make: (space: SpaceReference, details: Details, present: Present) => Deed,
): fc.Arbitrary<DeedIn> {
  return fc.tuple(place, details).map(
    ([index, chosen]): DeedIn =>
      (present) =>
        make(spaceAt(present, index), chosen, present),
  );
}

const nothing = fc.constant(undefined);
const createSpace = fc.tuple(owner, newSpace, fc.array(newResource, { maxLength: 2 })).map(
  ([owner, body, entries]): DeedIn =>
    () => ({ does: "create space", owner, body: withEntries(body, entries) }),
);
const listSpaces = fc.tuple(owner, fc.integer({ min: 1, max: 3 }), fc.option(place)).map(
  ([owner, per_page, back]): DeedIn =>
    ({ places }) => {
      const seen = back === null ? undefined : places.at(-1 - (back % Math.max(1, places.length)));
      return { does: "list spaces", owner, per_page, ...seen };
    },
);
const changeResources = inSpace(
  fc.tuple(changedSpace, fc.array(change, { minLength: 1, maxLength: 4 })),
  (space, [body, changes], present) => {
    const entries = changes.map(([index, entry]) =>
      index === undefined ? entry : { id: resourceAt(present, space, index), ...entry },
    );
    return { does: "update space", space, body: withEntries(body, entries) };
  },
);

const deed: fc.Arbitrary<DeedIn> = fc.oneof(
  { weight: 7, arbitrary: createSpace },
  { weight: 4, arbitrary: listSpaces },
  { weight: 4, arbitrary: changeResources },
  { weight: 3, arbitrary: inSpace(changedSpace, (space, body) => ({ does: "update space", space, body })) },
  inSpace(nothing, (space) => ({ does: "delete space", space })),
  inSpace(nothing, (space) => ({ does: "get space", space })),
  inSpace(nothing, (space) => ({ does: "list resources", space })),
  inSpace(nothing, (space) => ({ does: "list collaborators", space })),
  { weight: 3, arbitrary: inSpace(newResource, (space, body) => ({ does: "create resource", space, body })) },
  inSpace(place, (space, index, present) => ({
    does: "get resource",
    space,
    resource: resourceAt(present, space, index),
  })),
  {
    weight: 2,
    arbitrary: inSpace(fc.tuple(place, fc.oneof(note, file, anyMetadata)), (space, [index, metadata], present) => ({
      does: "update resource",
      space,
      resource: resourceAt(present, space, index),
      body: { metadata },
    })),
  },
  inSpace(place, (space, index, present) => ({
    does: "delete resource",
    space,
    resource: resourceAt(present, space, index),
  })),
  {
    weight: 4,
    arbitrary: inSpace(fc.tuple(actor, newRole), (space, [who, role]) => ({
      does: "add collaborator",
      space,
      body: { ...who, role },
    })),
  },
  {
    weight: 3,
    arbitrary: inSpace(fc.tuple(fc.tuple(place, actor), anyRole), (space, [who, role], present) => ({
      does: "set collaborator",
      space,
      actor: collaboratorAt(present, space, who),
      body: { role },
    })),
  },
  inSpace(fc.tuple(place, actor), (space, who, present) => ({
    does: "remove collaborator",
    space,
    actor: collaboratorAt(present, space, who),
  })),
);

const way = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Way>("client methods") },
  { weight: 1, arbitrary: fc.constant<Way>("cps") },
  { weight: 1, arbitrary: fc.constant<Way>("react") },
);
const who = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Who>("able") },
  { weight: 2, arbitrary: fc.constantFrom<Who>(...users) },
);
const poorTokens: readonly TokenKind[] = [
  "reading",
  "nothing",
  "fine-grained",
  "fine-grained, reading",
  "app",
  "nonsense",
];
const token = fc.oneof(
  { weight: 12, arbitrary: fc.constant<TokenKind>("everything") },
  { weight: 1, arbitrary: fc.constantFrom(...poorTokens) },
);

/** Any step. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({ way, who, token, deed }).map(({ way, who, token, deed }) => ({
  way,
  commandIn: (present) => {
    const done = deed(present);
    return { as: loginOf(who, present, done), token, deed: done };
  },
}));

function withEntries(body: Values, entries: readonly Values[]): Values {
  return entries.length === 0 ? body : { ...body, resources_attributes: entries };
}
