import type { CreateResource, SpaceResource } from "@copilot-spaces/types";
import { type RepositoryReference, readReference } from "./read-reference.ts";
import { repositoryNames } from "./repository-names.ts";
import type { CreatableType } from "./resource-kinds.ts";

/** What is typed to attach a resource; which of it counts depends on the type. */
export interface ResourceFields {
  /** `octo-org/handbook`, a number or an address. */
  readonly repository: string;
  readonly file_path: string;
  readonly sha: string;
  readonly number: string;
  readonly name: string;
  readonly text: string;
}

export type FieldName = keyof ResourceFields;

/** The fields of each type, in order. */
export const fieldsOf: Readonly<Record<CreatableType, readonly FieldName[]>> = {
  repository: ["repository"],
  github_file: ["repository", "file_path", "sha"],
  free_text: ["name", "text"],
  github_issue: ["repository", "number"],
  github_pull_request: ["repository", "number"],
};

export const emptyFields: ResourceFields = { repository: "", file_path: "", sha: "", number: "", name: "", text: "" };

/** What a resource's fields hold now. */
export function fieldsOfResource({ metadata }: SpaceResource | CreateResource): ResourceFields {
  const values: Readonly<Record<string, unknown>> = { ...metadata };
  const read = (name: string) => (values[name] === undefined || values[name] === null ? "" : `${values[name]}`);
  const id = Number(values["repository_id"]);
  return {
    repository: repositoryNames.read(id) ?? read("repository_id"),
    file_path: read("file_path"),
    sha: read("sha"),
    number: read("number"),
    name: read("name"),
    text: read("text"),
  };
}

/** What is wrong with which field. */
export function checkFields(type: CreatableType, fields: ResourceFields): ReadonlyMap<FieldName, string> {
  const problems = new Map<FieldName, string>();
  const reference = readReference(fields.repository);
  for (const name of fieldsOf[type]) {
    if (name === "sha") continue;
    if (name === "repository" && reference === undefined) {
      problems.set(name, "Name it as octo-org/handbook, by its number, or by its address.");
    } else if (name === "number") {
      if (numberOf(fields, reference) === undefined) problems.set(name, "This is a number, as in #42.");
    } else if (fields[name].trim() === "") problems.set(name, "This cannot be empty.");
  }
  return problems;
}

/** Makes a resource of what was typed, when its repository's number is known. */
export function toResource(type: CreatableType, fields: ResourceFields, repository_id: number): CreateResource {
  const number = numberOf(fields, readReference(fields.repository)) ?? 0;
  switch (type) {
    case "repository":
      return { resource_type: type, metadata: { repository_id } };
    case "github_file": {
      const sha = fields.sha.trim();
      const file_path = fields.file_path.trim();
      return { resource_type: type, metadata: { repository_id, file_path, ...(sha !== "" && { sha }) } };
    }
    case "free_text":
      return { resource_type: type, metadata: { name: fields.name.trim(), text: fields.text } };
    case "github_issue":
    case "github_pull_request":
      return { resource_type: type, metadata: { repository_id, number } };
  }
}

function numberOf({ number }: ResourceFields, reference: RepositoryReference | undefined): number | undefined {
  const [, digits] = /^#?([1-9][0-9]{0,14})$/.exec(number.trim()) ?? [];
  if (digits !== undefined) return Number(digits);
  return number.trim() === "" && reference?.kind === "name" ? reference.number : undefined;
}
