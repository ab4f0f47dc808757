import { type ModelAnswer, notFound } from "./answer.ts";
import { resourceOf } from "./presentation.ts";
import { type ModelState, type Resource, type Space, tick, timeOf } from "./state.ts";

/** What a request is about, below a space. */
export interface InSpace {
  readonly state: ModelState;
  readonly space: Space;
  readonly method: string;
  /** The path's values behind the collection's name. */
  readonly rest: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
}

/** `/…/resources` and `/…/resources/{space_resource_id}`. */
export function answerResources({ state, space, method, rest: [id], body }: InSpace): ModelAnswer {
  if (id === undefined) {
    if (method === "GET") return { status: 200, body: { resources: space.resources.map(resourceOf) } };
    const existing = space.resources.find((each) => isSameFile(each, body));
    if (existing !== undefined) return { status: 200, body: resourceOf(existing) };
    return { status: 201, body: resourceOf(attach({ state, space, body })) };
  }
  const resource = space.resources.find((each) => each.id === Number(id));
  if (resource === undefined) return notFound();
  if (method === "DELETE") {
    detach({ state, space, body: { id: resource.id } });
    return { status: 204 };
  }
  if (method === "PUT") edit({ state, space, body: { ...body, id: resource.id } });
  return { status: 200, body: resourceOf(resource) };
}

type Change = Pick<InSpace, "state" | "space" | "body">;

/** Makes the entries of `resources_attributes` so; `false`, and nothing is changed, where one names no resource. */
export function changeResources({ state, space, body }: Change): boolean {
  const entries = Array.isArray(body.resources_attributes) ? body.resources_attributes.map(Object) : [];
  const known = (id: number) => space.resources.some((each) => each.id === id);
  if (!entries.every(({ id }) => id === undefined || known(id))) return false;
  for (const entry of entries) {
    const apply = entry._destroy === true ? detach : entry.id === undefined ? attach : edit;
    apply({ state, space, body: entry });
  }
  return true;
}

function attach({ state, space, body }: Change): Resource {
  const id = tick(state);
  const [created_at, updated_at] = [timeOf(state), timeOf(state)];
  const resource: Resource = {
    id,
    resource_type: String(body.resource_type),
    metadata: Object(body.metadata),
    created_at,
    updated_at,
  };
  space.resources.push(resource);
  space.updatedAt = updated_at;
  return resource;
}

function edit({ state, space, body }: Change): void {
  const resource = space.resources.find((each) => each.id === body.id);
  tick(state);
  if (resource !== undefined) {
    resource.metadata = { ...resource.metadata, ...Object(body.metadata) };
    resource.updated_at = timeOf(state);
  }
  space.updatedAt = timeOf(state);
}

function detach({ state, space, body }: Change): void {
  tick(state);
  space.resources = space.resources.filter((each) => each.id !== body.id);
  space.updatedAt = timeOf(state);
}

/** A file that a space already has is not attached again. */
function isSameFile({ resource_type, metadata }: Resource, body: InSpace["body"]): boolean {
  const asked = Object(body.metadata);
  const fields = ["repository_id", "file_path", "sha"];
  return (
    resource_type === "github_file" &&
    body.resource_type === resource_type &&
    fields.every((field) => metadata[field] === asked[field])
  );
}
