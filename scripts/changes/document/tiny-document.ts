import type { Json, JsonObject } from "../../generate/json.ts";

/** A small document for tests: one list, one creation, one deletion. Its parts can be replaced. */
export function tinyDocument(parts: TinyParts = {}): JsonObject {
  const schemas: JsonObject = { Space: space(parts.space), NewSpace: newSpace(parts.newSpace), ...parts.schemas };
  const json = (schema: string, examples?: JsonObject): JsonObject => ({
    "application/json": {
      schema: { $ref: `#/components/schemas/${schema}` },
      ...(examples === undefined ? {} : { examples }),
    },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Spaces", version: "1" },
    paths: {
      "/spaces": {
        get: {
          operationId: "spaces/list",
          summary: "List spaces",
          "x-access": { scopes: ["read:org"], "fine-grained": false, "github-apps": true },
          "x-command": { noun: "space", verb: "list", aliases: ["ls"], columns: ["id", "name"] },
          parameters: [{ name: "sort", in: "query", schema: { type: "string", maxLength: 10 }, ...parts.sort }],
          responses: {
            "200": {
              description: "Spaces.",
              content: json("Space", parts.examples ?? { one: { value: { id: 1, name: "a" } } }),
            },
            "404": { description: "None." },
          },
          ...parts.list,
        },
        post: {
          operationId: "spaces/create",
          summary: "Create a space",
          "x-command": { noun: "space", verb: "create", aliases: [], columns: ["id"] },
          requestBody: { required: true, content: json("NewSpace") },
          responses: { "201": { description: "A space.", content: json("Space") } },
          ...parts.create,
        },
      },
      "/spaces/{id}": {
        delete: {
          operationId: "spaces/delete",
          summary: "Delete a space",
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
          responses: { "204": { description: "Gone." } },
          ...parts.delete,
        },
      },
      ...parts.paths,
    },
    components: { schemas },
  };
}

/** What of the document is to be otherwise. */
export interface TinyParts {
  /** Over what the schemas have: what is answered, and what is sent. */
  readonly space?: JsonObject;
  readonly newSpace?: JsonObject;
  readonly schemas?: JsonObject;
  readonly sort?: JsonObject;
  readonly list?: JsonObject;
  readonly create?: JsonObject;
  readonly delete?: JsonObject;
  readonly paths?: JsonObject;
  readonly examples?: JsonObject;
}

function space(over: JsonObject = {}): JsonObject {
  const properties: Json = {
    id: { type: "integer" },
    name: { type: "string" },
    role: { type: "string", enum: ["reader", "writer"] },
  };
  return { type: "object", properties, required: ["id", "name"], ...over };
}

function newSpace(over: JsonObject = {}): JsonObject {
  const properties: Json = {
    name: { type: "string", maxLength: 20 },
    role: { type: "string", enum: ["reader", "writer"], default: "reader" },
  };
  return { type: "object", properties, required: ["name"], additionalProperties: false, ...over };
}
