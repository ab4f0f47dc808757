import type { FieldError, NewResource, ResourceChange, ResourceEdit } from "@copilot-spaces/types";
import type { ResourceRecord } from "../world/records.ts";
import type { Call } from "./handler.ts";
import { checkResource, fileKey, keepMetadata, type ProposedResource } from "./metadata.ts";
import { invalid } from "./refusal.ts";

/** How many entries a request may have. The documentation gives no limit; one is needed to stay alive. */
const mostEntries = 1000;

/**
 * A space's resources after the entries of a request: new ones, changed ones, removed ones. Everything that is wrong is
 * reported at once, and then nothing is changed.
 *
 * @throws Refusal 422
 */
export function changeResources(
  call: Call,
  existing: readonly ResourceRecord[],
  entries: readonly (NewResource | ResourceChange)[],
): readonly ResourceRecord[] {
  const draft: Draft = {
    resources: new Map(existing.map((each) => [each.id, each])),
    known: new Set(existing.map(({ id }) => id)),
    files: new Set(existing.flatMap((each) => fileKey(each) ?? [])),
    changed: new Set(),
    errors: [],
  };
  let nextId = call.world.nextId("resource");
  entries.forEach((entry, index) => {
    if ("id" in entry) changeOne(call, draft, { ...entry, index });
    else if (attachOne(call, draft, { ...entry, index, id: nextId })) nextId += 1;
  });
  if (draft.errors.length > 0) throw invalid(...draft.errors);
  const resources = [...draft.resources.values()];
  refuseDuplicates(resources);
  return resources;
}

/** @throws Refusal 422 for more entries than are looked at */
export function refuseTooMany(entries: unknown): void {
  if (!Array.isArray(entries) || entries.length <= mostEntries) return;
  const message = `resources_attributes may have ${mostEntries} entries, and has ${entries.length}`;
  throw invalid({ resource: "CopilotSpace", field: "resources_attributes", code: "invalid", message });
}

/** The resources as they would be, and what is wrong with the entries so far. */
interface Draft {
  readonly resources: Map<number, ResourceRecord>;
  /** Ids that an entry may be about: those of the resources that the caller could know. */
  readonly known: ReadonlySet<number>;
  /** Keys of the files among them. */
  readonly files: Set<string>;
  /** Ids that an entry was about. */
  readonly changed: Set<number>;
  readonly errors: FieldError[];
}

type NewEntry = NewResource & { readonly index: number; readonly id: number };
type IdEntry = Extract<ResourceChange, { id: number }> & { readonly index: number };

/** Attaches a resource; `false` where it is wrong, or a file that is attached already and stays there once. */
function attachOne(
  call: Call,
  { resources, files, errors }: Draft,
  { id, index, resource_type, metadata }: NewEntry,
): boolean {
  const proposed = { resource_type, metadata: { ...metadata }, index };
  const wrong = checkResource(call, proposed);
  errors.push(...wrong);
  const kept = { resource_type, metadata: keepMetadata(proposed) };
  const key = fileKey(kept);
  if (wrong.length > 0 || (key !== undefined && files.has(key))) return false;
  if (key !== undefined) files.add(key);
  const { timestamp: created_at, timestamp: updated_at } = call;
  resources.set(id, { id, ...kept, created_at, updated_at });
  return true;
}

function changeOne(call: Call, draft: Draft, entry: IdEntry): void {
  const { resources, files, changed, errors } = draft;
  const { id, index } = entry;
  const resource = draft.known.has(id) ? resources.get(id) : undefined;
  if (resource === undefined || changed.has(id)) {
    errors.push(unknownId(id, { index, twice: changed.has(id) }));
    return;
  }
  changed.add(id);
  files.delete(fileKey(resource) ?? "");
  if (entry._destroy === true) {
    resources.delete(id);
    return;
  }
  const edited = editResource(call, resource, entry);
  if ("errors" in edited) {
    errors.push(...edited.errors);
    return;
  }
  const key = fileKey(edited);
  if (key !== undefined) files.add(key);
  resources.set(id, edited);
}

/** A resource with new metadata: fields that are left out stay as they are, and so does the type. */
export function editResource(
  call: Call,
  resource: ResourceRecord,
  edit: Pick<ResourceEdit, "resource_type" | "metadata"> & { readonly index?: number },
): ResourceRecord | { readonly errors: readonly FieldError[] } {
  const { resource_type, metadata } = resource;
  const position = edit.index === undefined ? {} : { index: edit.index };
  if (edit.resource_type !== undefined && edit.resource_type !== resource_type) {
    const message = `resource_type must stay "${resource_type}"`;
    const problem = { field: "resource_type", code: "invalid", message, value: edit.resource_type };
    return { errors: [{ resource: "CopilotSpaceResource", ...problem, ...position }] };
  }
  if (edit.metadata === undefined) return resource;
  const proposed: ProposedResource = { resource_type, metadata: { ...metadata, ...edit.metadata }, ...position };
  const errors = checkResource(call, proposed);
  if (errors.length > 0) return { errors };
  return { ...resource, metadata: keepMetadata(proposed), updated_at: call.timestamp };
}

/** @throws Refusal 422 where a change would make two resources of one file */
export function refuseDuplicates(resources: readonly ResourceRecord[]): void {
  const keys = resources.flatMap((each) => fileKey(each) ?? []);
  if (new Set(keys).size === keys.length) return;
  const message = "this version of the file is attached already";
  throw invalid({ resource: "CopilotSpaceResource", field: "file_path", code: "already_exists", message });
}

function unknownId(id: number, { index, twice }: { readonly index: number; readonly twice: boolean }): FieldError {
  const message = twice ? "id is the subject of an earlier entry" : "id does not name a resource of this space";
  return {
    resource: "CopilotSpaceResource",
    field: "id",
    code: twice ? "invalid" : "missing",
    message,
    index,
    value: id,
  };
}
