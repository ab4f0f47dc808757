/** The types of a document with two routes, as `pnpm generate` writes them: tests need no more. */
export interface TinyRoutes {
  "GET /things/{id}": {
    parameters: {
      query?: { fields?: string[]; deep?: boolean };
      header?: { accept?: string };
      path: { id: number | string };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": { id: number } } };
      404: { content: { "application/json": { message: string } } };
    };
  };
  "PUT /things/{id}": {
    parameters: { query?: never; header?: never; path: { id: number | string }; cookie?: never };
    requestBody: { content: { "application/json": { name?: string } } };
    responses: { 200: { content: { "application/json": { id: number } } }; 204: { content?: never } };
  };
  "POST /things": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: { content: { "application/json": { name?: string } | null } };
    responses: { 201: { content: { "application/json": { id: number } } } };
  };
  "DELETE /things/{id}": {
    parameters: { query?: never; header?: never; path: { id: number | string }; cookie?: never };
    requestBody?: never;
    responses: { 204: { content?: never }; 404: { content: { "application/json": { message: string } } } };
  };
  "GET /motto": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { content: { "text/plain": string } } };
  };
}

/** Its declared statuses. */
export const tinyStatuses = {
  "GET /things/{id}": "200 404",
  "PUT /things/{id}": "200 204-",
  "POST /things": "201",
  "DELETE /things/{id}": "204- 404",
  "GET /motto": "200~",
};
