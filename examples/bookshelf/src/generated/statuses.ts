// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.

/** The declared statuses by route. `-` follows one without a body, `~` one with other than a JSON object or array. */
export const statuses: { readonly [route: string]: string } = {
  "GET /books": "200 401",
  "POST /books": "201 401 409 422",
  "GET /books/{isbn}": "200 401 404",
  "DELETE /books/{isbn}": "204- 401 404",
  "PUT /books/{isbn}/rating": "200 204- 401 404",
  "GET /books/{isbn}/citation": "200~ 401 404",
};
