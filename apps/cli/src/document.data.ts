import document from "@copilot-spaces/openapi" with { type: "json" };

/** The OpenAPI document, for the mock. */
export const openapiDocument: object = document;
