/** The types of a document with two routes, as `pnpm generate` writes them: tests need no more. */
export interface TinyRoutes {
  "GET /things/{id}": {
    parameters: { path: { id: number | string }; query?: { fields?: string[]; deep?: boolean } };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": { id: number } } };
      404: { content: { "application/json": { message: string } } };
    };
  };
  "PUT /things/{id}": {
    parameters: { path: { id: number | string } };
    requestBody: { content: { "application/json": { name?: string } } };
    responses: { 200: { content: { "application/json": { id: number } } }; 204: { content?: never } };
  };
  "POST /things": {
    parameters: { path?: never };
    requestBody?: { content: { "application/json": { name?: string } | null } };
    responses: { 201: { content: { "application/json": { id: number } } } };
  };
  "DELETE /things/{id}": {
    parameters: { path: { id: number | string } };
    requestBody?: never;
    responses: { 204: { content?: never }; 404: { content: { "application/json": { message: string } } } };
  };
  "GET /motto": {
    parameters: { path?: never };
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
