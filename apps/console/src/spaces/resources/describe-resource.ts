import type { CreateResource, SpaceResource } from "@copilot-spaces/types";

/** What a resource is called in a list, and what else is to be said of it. */
export interface ResourceText {
  readonly title: string;
  readonly detail: string;
}

/**
 * A resource in words. The API names repositories by number alone.
 * @param repositoryName - the name of a repository's number, where somebody has told it
 */
export function describeResource(
  { resource_type, metadata }: SpaceResource | CreateResource,
  repositoryName: (id: number) => string | undefined,
): ResourceText {
  const repository = "repository_id" in metadata ? nameRepository(metadata.repository_id, repositoryName) : "";
  switch (resource_type) {
    case "repository":
      return { title: repository, detail: "The whole repository" };
    case "github_file":
      return { title: metadata.file_path, detail: metadata.sha ? `${repository}, at ${metadata.sha}` : repository };
    case "free_text":
      return { title: metadata.name, detail: metadata.text };
    case "github_issue":
    case "github_pull_request":
      return { title: `#${metadata.number}`, detail: repository };
    case "uploaded_text_file":
    case "media_content":
      return {
        title: metadata.name ?? "Without a name",
        detail: [metadata.media_type, sizeOf(metadata)].filter((part) => part !== undefined).join(", "),
      };
    default:
      return { title: "Of a kind that this page does not know", detail: "" };
  }
}

function nameRepository(id: number, repositoryName: (id: number) => string | undefined): string {
  return repositoryName(id) ?? `Repository ${id}`;
}

function sizeOf({ width, height }: { readonly width?: number; readonly height?: number }): string | undefined {
  return width === undefined || height === undefined ? undefined : `${width} × ${height}`;
}
