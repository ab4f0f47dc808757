import type { CreateResource, UpdateResource } from "@copilot-spaces/types";
import { renderResource } from "../render/resource.ts";
import type { ResourceRecord, SpaceRecord } from "../world/records.ts";
import { findSpace } from "./find-space.ts";
import { type Answer, type Call, type Handler, withBody } from "./handler.ts";
import { checkResource, fileKey, keepMetadata } from "./metadata.ts";
import { invalid, notFound } from "./refusal.ts";
import { editResource, refuseDuplicates } from "./resource-changes.ts";

/** Lists what is attached to a space. */
export const listResources: Handler = (call) => {
  const { space } = findSpace(call, "reader");
  return { status: 200, body: { resources: space.resources.map(renderResource) } };
};

/** Attaches a resource; a file that is there already is answered with 200. */
export const createResource: Handler = withBody<CreateResource>((call, readBody) => {
  const { space } = findSpace(call, "writer");
  const { resource_type, metadata } = readBody();
  const proposed = { resource_type, metadata: { ...metadata } };
  const errors = checkResource(call, proposed);
  if (errors.length > 0) throw invalid(...errors);
  const kept = { resource_type, metadata: keepMetadata(proposed) };
  const key = fileKey(kept);
  const existing = key === undefined ? undefined : space.resources.find((each) => fileKey(each) === key);
  if (existing !== undefined) return { status: 200, body: renderResource(existing) };
  const { timestamp: created_at, timestamp: updated_at } = call;
  const resource: ResourceRecord = { id: call.world.nextId("resource"), ...kept, created_at, updated_at };
  return answer(call, 201, { space, resources: [...space.resources, resource], resource });
});

/** Shows a resource. */
export const getResource: Handler = (call) => {
  const { space } = findSpace(call, "reader");
  return { status: 200, body: renderResource(findResource(call, space)) };
};

/** Changes a resource's metadata; fields that are left out stay as they are. */
export const updateResource: Handler = withBody<UpdateResource>((call, readBody) => {
  const { space } = findSpace(call, "writer");
  const resource = findResource(call, space);
  const changed = editResource(call, resource, readBody());
  if ("errors" in changed) throw invalid(...changed.errors);
  const resources = space.resources.map((each) => (each.id === resource.id ? changed : each));
  refuseDuplicates(resources);
  return answer(call, 200, { space, resources, resource: changed });
});

/** Detaches a resource. */
export const deleteResource: Handler = (call) => {
  const { space } = findSpace(call, "writer");
  const { id } = findResource(call, space);
  const resources = space.resources.filter((each) => each.id !== id);
  return answer(call, 204, { space, resources });
};

function findResource({ path }: Call, { resources }: SpaceRecord): ResourceRecord {
  const text = path["space_resource_id"] ?? "";
  const resource = /^\d+$/.test(text) ? resources.find(({ id }) => id === Number(text)) : undefined;
  if (resource === undefined) throw notFound();
  return resource;
}

interface ChangedResources {
  readonly space: SpaceRecord;
  readonly resources: readonly ResourceRecord[];
  /** The one to show. */
  readonly resource?: ResourceRecord;
}

function answer({ timestamp }: Call, status: number, { space, resources, resource }: ChangedResources): Answer {
  const changed: SpaceRecord = { ...space, resources, updated_at: timestamp };
  return {
    status,
    ...(resource !== undefined && { body: renderResource(resource) }),
    changes: [{ put: "space", space: changed }],
  };
}
