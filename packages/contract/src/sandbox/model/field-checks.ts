import type { Values } from "../../cases/contract-case.ts";
import { repositoryIds } from "./cast.ts";

/** What the metadata of a type holds; a question mark says that it may be left out. */
const metadataFields: Readonly<Record<string, Readonly<Record<string, "string" | "string?" | "number" | "number?">>>> =
  {
    repository: { repository_id: "number" },
    github_file: { repository_id: "number", file_path: "string", sha: "string?" },
    free_text: { name: "string", text: "string" },
    github_issue: { repository_id: "number", number: "number" },
    github_pull_request: { repository_id: "number", number: "number" },
    uploaded_text_file: { name: "string?", text: "string?" },
    media_content: { name: "string?", text: "string?" },
  };

/** The five types that can be attached by themselves. */
const creatableTypes = ["repository", "github_file", "free_text", "github_issue", "github_pull_request"];

/** What is wrong with the fields of a space, by name; its resources apart. */
export function wrongSpaceFields(body: Values, { isNew, ofUser }: { isNew: boolean; ofUser: boolean }): string[] {
  const baseRoles = ofUser ? ["no_access", "reader"] : ["no_access", "reader", "writer", "admin"];
  const isText = (value: unknown) => value === undefined || typeof value === "string";
  const known = ["name", "description", "general_instructions", "base_role", "resources_attributes"];
  const { name, description, general_instructions, base_role } = body;
  const wrong: Record<string, boolean> = {
    name: name === undefined ? isNew : typeof name !== "string" || name.trim() === "",
    description: !isText(description),
    general_instructions: !isText(general_instructions),
    base_role: base_role !== undefined && !baseRoles.includes(String(base_role)),
  };
  return [...known.filter((field) => wrong[field]), ...Object.keys(body).filter((field) => !known.includes(field))];
}

/** What is wrong with a new resource. `alone`: not in `resources_attributes`. */
export function wrongResourceFields({ resource_type, metadata }: Values, { alone }: { alone: boolean }): string[] {
  const types = alone ? creatableTypes : Object.keys(metadataFields);
  const missing = metadata === undefined ? ["metadata"] : [];
  if (!types.includes(String(resource_type))) return ["resource_type", ...missing];
  return metadata === undefined ? missing : wrongMetadata(String(resource_type), Object(metadata));
}

/** What is wrong with whole metadata of a type. */
export function wrongMetadata(type: string, metadata: Values): string[] {
  return Object.entries(metadataFields[type] ?? {})
    .filter(([field, kind]) => {
      const value = metadata[field];
      if (value === undefined) return !kind.endsWith("?");
      if (`${typeof value}?` !== kind && typeof value !== kind) return true;
      if (field === "repository_id") return !repositoryIds.includes(Number(value));
      return field === "file_path" && String(value).trim() === "";
    })
    .map(([field]) => field);
}

/** The metadata without what the document does not list for the type. */
export function keptMetadata(type: string, metadata: Values): Values {
  const fields = Object.keys(metadataFields[type] ?? {}).filter((field) => metadata[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, metadata[field]]));
}
