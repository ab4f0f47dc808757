import type { ResourceType } from "@copilot-spaces/types";
import {
  FileCodeIcon,
  FileMediaIcon,
  GitPullRequestIcon,
  type Icon,
  IssueOpenedIcon,
  NoteIcon,
  RepoIcon,
  UploadIcon,
} from "@primer/octicons-react";

/** A kind of resource, in GitHub's words and the API's. */
export interface ResourceKind {
  readonly type: ResourceType;
  readonly label: string;
  readonly icon: Icon;
}

/** What can be attached: uploads can only be made on GitHub's own pages. */
export const creatableKinds = [
  { type: "repository", label: "Repository", icon: RepoIcon },
  { type: "github_file", label: "File", icon: FileCodeIcon },
  { type: "free_text", label: "Text", icon: NoteIcon },
  { type: "github_issue", label: "Issue", icon: IssueOpenedIcon },
  { type: "github_pull_request", label: "Pull request", icon: GitPullRequestIcon },
] as const satisfies readonly ResourceKind[];

export type CreatableType = (typeof creatableKinds)[number]["type"];

const uploads: readonly ResourceKind[] = [
  { type: "uploaded_text_file", label: "Uploaded text", icon: UploadIcon },
  { type: "media_content", label: "Uploaded media", icon: FileMediaIcon },
];

/** The kind of a resource; of a type that this page does not know, by that type. */
export function kindOf(type: string): Omit<ResourceKind, "type"> & { readonly type: string } {
  return [...creatableKinds, ...uploads].find((kind) => kind.type === type) ?? { type, label: type, icon: NoteIcon };
}

/** Whether a type can be attached. */
export function isCreatable(type: string): type is CreatableType {
  return creatableKinds.some((kind) => kind.type === type);
}
