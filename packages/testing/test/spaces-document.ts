/** A small document with what the mock has to deal with: two pages and an empty one, a body, a `Link` to the real API. */
export function spacesDocument(): Record<string, unknown> {
  return {
    openapi: "3.1.0",
    info: { title: "Spaces", version: "1" },
    security: [{ token: [] }],
    paths: {
      "/orgs/{org}/spaces": {
        parameters: [path("org", { type: "string" })],
        get: {
          operationId: "list",
          "x-pagination": { style: "cursor", items: "spaces", size: "per_page", after: "after", before: "before" },
          parameters: [
            { name: "per_page", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
            { name: "after", in: "query", schema: { type: "string" } },
            { name: "before", in: "query", schema: { type: "string" } },
          ],
          responses: {
            "200": {
              description: "OK",
              headers: {
                Link: { schema: { type: "string" }, example: '<https://api.github.com/spaces?after=x>; rel="next"' },
              },
              content: json(list, {
                "first-page": { value: { spaces: [space(1), space(2)] } },
                empty: { value: { spaces: [] } },
                "second-page": { value: { spaces: [space(3)] } },
              }),
            },
            "404": problem("not-found"),
          },
        },
        post: {
          operationId: "create",
          requestBody: { required: true, content: json(newSpace, { minimal: { value: { name: "a" } } }) },
          responses: {
            "201": { description: "Created", content: json(spaceSchema, { created: { value: space(4) } }) },
            "422": problem("invalid"),
          },
        },
      },
      "/orgs/{org}/spaces/{number}": {
        parameters: [path("org", { type: "string" }), path("number", { type: "integer" })],
        get: {
          operationId: "get",
          responses: {
            "200": { description: "OK", content: json(spaceSchema, { space: { value: space(1) } }) },
            "404": problem("not-found"),
          },
        },
        delete: { operationId: "delete", responses: { "204": { description: "Gone" } } },
      },
      "/broken": {
        get: {
          operationId: "broken",
          responses: {
            "200": { description: "OK", content: json(spaceSchema, { broken: { value: { number: "1" } } }) },
          },
        },
      },
    },
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
}

const spaceSchema = { type: "object", required: ["number"], properties: { number: { type: "integer" } } };
const newSpace = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" } },
  additionalProperties: false,
};
const list = { type: "object", required: ["spaces"], properties: { spaces: { type: "array", items: spaceSchema } } };

function space(number: number): object {
  return { number };
}

function path(name: string, schema: object): object {
  return { name, in: "path", required: true, schema };
}

function json(schema: object, examples: object): object {
  return { "application/json": { schema, examples } };
}

function problem(name: string): object {
  return {
    description: name,
    content: json({ type: "object" }, { [name]: { value: { message: name, documentation_url: "https://docs" } } }),
  };
}
