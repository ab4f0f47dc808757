import type { ResourceRecord } from "../world/records.ts";

/** A resource as a space shows it. */
export type RenderedSpaceResource = Pick<ResourceRecord, "id" | "resource_type" | "metadata">;

/** A resource by itself. */
export interface RenderedResource extends ResourceRecord {
  readonly copilot_chat_attachment_id: number | null;
}

/** A resource as a space shows it. */
export function renderSpaceResource({ id, resource_type, metadata }: ResourceRecord): RenderedSpaceResource {
  return { id, resource_type, metadata };
}

/** A resource as the endpoints for resources show it. */
export function renderResource({ created_at, updated_at, ...resource }: ResourceRecord): RenderedResource {
  const attachment = resource.metadata["copilot_chat_attachment_id"];
  return {
    ...resource,
    copilot_chat_attachment_id: typeof attachment === "number" ? attachment : null,
    created_at,
    updated_at,
  };
}
