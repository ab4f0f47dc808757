import type { Values } from "../../cases/contract-case.ts";
import { keptMetadata, wrongMetadata, wrongResourceFields } from "./field-checks.ts";
import { findSpace, type ModelResource, type ModelSpace, type ModelWorld, nameNext, withSpace } from "./model-world.ts";
import { Name } from "./name.ts";

/** The world after a change, and what the change was about; or the fields that are wrong, and then nothing happened. */
export type Change<Thing> =
  | { readonly world: ModelWorld; readonly thing: Thing; readonly isNew: boolean }
  | { readonly wrong: readonly string[] };

/** A space whose resources are changed, and when. */
export interface ChangeContext {
  readonly world: ModelWorld;
  readonly space: ModelSpace;
  readonly now: string;
}

/** Attaches a resource. The same file in the same version is not attached twice. */
export function attach(
  { world, space, now }: ChangeContext,
  entry: Values,
  { alone }: { alone: boolean },
): Change<ModelResource> {
  const wrong = wrongResourceFields(entry, { alone });
  if (wrong.length > 0) return { wrong };
  const resource_type = String(entry["resource_type"]);
  const metadata = keptMetadata(resource_type, Object(entry["metadata"]));
  const same = space.resources.find((each) => isSameFile(each, { resource_type, metadata }));
  if (same !== undefined) return { world, thing: same, isNew: false };
  const named = nameNext(world, "resource");
  const thing = { id: named.id, resource_type, metadata, created_at: now };
  const changed = { ...space, resources: [...space.resources, thing] };
  return { world: withSpace(named.world, changed), thing, isNew: true };
}

/** Changes the metadata that is sent, field by field. In the end no file may be there twice: see `wrongDuplicates`. */
export function edit({ world, space }: ChangeContext, resource: ModelResource, sent: Values): Change<ModelResource> {
  const { id, resource_type } = resource;
  const metadata = { ...resource.metadata, ...keptMetadata(resource_type, sent) };
  const wrong = wrongMetadata(resource_type, metadata);
  if (wrong.length > 0) return { wrong };
  const thing = { ...resource, metadata };
  const resources = space.resources.map((each) => (each.id.text === id.text ? thing : each));
  return { world: withSpace(world, { ...space, resources }), thing, isNew: false };
}

/** What is wrong with resources of which two are the same version of a file. */
export function wrongDuplicates(resources: readonly ModelResource[]): readonly string[] {
  const isTwice = resources.some((one, index) => resources.slice(index + 1).some((other) => isSameFile(one, other)));
  return isTwice ? ["file_path"] : [];
}

/** Takes a resource away. */
export function detach({ world, space }: ChangeContext, resource: ModelResource): ModelWorld {
  const resources = space.resources.filter(({ id }) => id.text !== resource.id.text);
  return withSpace(world, { ...space, resources });
}

/** Carries `resources_attributes` out, entry by entry, and all or nothing. */
export function changeResources(context: ChangeContext, entries: readonly Values[]): Change<ModelSpace> {
  const mentioned = new Set<string>();
  const wrong: string[] = [];
  let { world, space } = context;
  for (const entry of entries) {
    const result = changeOne({ ...context, world, space }, entry, mentioned);
    if ("wrong" in result) {
      wrong.push(...result.wrong);
      continue;
    }
    world = result.world;
    space = findSpace(world, space) ?? space;
  }
  if (wrong.length === 0) wrong.push(...wrongDuplicates(space.resources));
  return wrong.length > 0 ? { wrong } : { world, thing: space, isNew: false };
}

function changeOne(context: ChangeContext, entry: Values, mentioned: Set<string>): Change<unknown> {
  const { id } = entry;
  if (!(id instanceof Name)) {
    const attached = attach(context, entry, { alone: false });
    // An entry with neither type nor id may lack the one or the other.
    const isEither = "wrong" in attached && entry["resource_type"] === undefined;
    return isEither ? { wrong: [...attached.wrong, "id"] } : attached;
  }
  // Only what was there before can be meant, and each only once.
  const resource = context.space.resources.find((each) => each.id.text === id.text);
  if (resource === undefined || mentioned.has(id.text)) return { wrong: ["id"] };
  mentioned.add(id.text);
  if (entry["_destroy"] === true) return { world: detach(context, resource), thing: resource, isNew: false };
  const { resource_type = resource.resource_type, metadata = {} } = entry;
  if (resource_type !== resource.resource_type) return { wrong: ["resource_type"] };
  return edit(context, resource, Object(metadata));
}

function isSameFile(one: Pick<ModelResource, "resource_type" | "metadata">, other: typeof one): boolean {
  const fields = ["repository_id", "file_path", "sha"];
  const isFile = one.resource_type === "github_file" && other.resource_type === "github_file";
  return isFile && fields.every((field) => one.metadata[field] === other.metadata[field]);
}
