import type { FieldError, ResourceType } from "@copilot-spaces/types";
import { type JsonSchema, operationsTable } from "@copilot-spaces/types/operations";
import { validateRequestBody } from "@copilot-spaces/types/validators";
import { mayReadRepository } from "../access/grants.ts";
import type { ResourceRecord } from "../world/records.ts";
import { toFieldErrors } from "./field-errors.ts";
import type { Call } from "./handler.ts";

/** What a request says about a resource. */
export interface ProposedResource {
  readonly resource_type: ResourceType;
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Where in `resources_attributes` it stands, if it does. */
  readonly index?: number;
}

/** What is wrong with a resource as proposed, in the API's words; an empty list if nothing is. */
export function checkResource({ world, actor }: Call, proposed: ProposedResource): readonly FieldError[] {
  const { resource_type, metadata, index } = proposed;
  // The one place in the document that knows all seven types.
  const operationId = "copilot-spaces/create-for-org";
  const body = { name: "any", resources_attributes: [{ resource_type, metadata }] };
  const found = toFieldErrors(operationId, body, validateRequestBody(operationId, body)).map(
    ({ index: _, ...error }) => error,
  );
  const wrong = found.length > 0 ? found : contentErrors();
  return wrong.map((error) => ({ ...error, ...(index !== undefined && { index }) }));

  function contentErrors(): readonly FieldError[] {
    // What is dropped cannot be wrong.
    const { repository_id, file_path, number } = keepMetadata(proposed);
    const errors: FieldError[] = [];
    const repository = typeof repository_id === "number" ? world.repository(repository_id) : undefined;
    if (typeof repository_id === "number" && (!repository || !mayReadRepository(world, actor, repository))) {
      errors.push(invalidField("repository_id", "does not name a repository that you can read", repository_id));
    }
    if (typeof number === "number" && number < 1) errors.push(invalidField("number", "must be 1 or more", number));
    if (resource_type === "github_file" && typeof file_path === "string" && file_path.trim() === "") {
      errors.push(invalidField("file_path", "must not be blank", file_path));
    }
    return errors;
  }
}

/** The metadata that is kept: the fields that the document has for the type. */
export function keepMetadata({ resource_type, metadata }: ProposedResource): ResourceRecord["metadata"] {
  const kept = (fieldsByType.get(resource_type) ?? []).flatMap((name): [string, string | number][] => {
    const value = Object.hasOwn(metadata, name) ? metadata[name] : undefined;
    return typeof value === "string" || typeof value === "number" ? [[name, value]] : [];
  });
  return Object.fromEntries(kept);
}

/** Names the version of a file that a `github_file` resource is: a space has it only once. */
export function fileKey({
  resource_type,
  metadata,
}: Pick<ResourceRecord, "resource_type" | "metadata">): string | undefined {
  if (resource_type !== "github_file") return undefined;
  return JSON.stringify([metadata["repository_id"], metadata["file_path"], metadata["sha"]]);
}

function invalidField(field: string, problem: string, value: string | number): FieldError {
  return { resource: "CopilotSpaceResource", field, code: "invalid", message: `${field} ${problem}`, value };
}

const fieldsByType = readFieldsByType();

/** The fields of each type's metadata, off the document. */
function readFieldsByType(): ReadonlyMap<string, readonly string[]> {
  const forms = resolve({ $ref: "#/components/schemas/NewResource" })["oneOf"];
  if (!Array.isArray(forms)) throw new Error("the document's NewResource is no list of forms");
  return new Map(
    forms.map((form: JsonSchema) => {
      const { resource_type, metadata } = propertiesOf(resolve(form));
      return [String(resource_type?.["const"]), Object.keys(propertiesOf(resolve(metadata ?? {})))];
    }),
  );
}

function resolve(schema: JsonSchema): JsonSchema {
  return typeof schema["$ref"] === "string" ? (operationsTable.schemas[schema["$ref"]] ?? {}) : schema;
}

function propertiesOf({ properties }: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return typeof properties === "object" && properties !== null ? { ...properties } : {};
}
