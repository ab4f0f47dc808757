// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.

/** The headers that the document gives a default for in every operation. */
export const headers: { readonly [name: string]: string } = {
  "bookshelf-version": "1",
};
