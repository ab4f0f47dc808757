// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.

/** The document that this was generated from: SHA-256 of its `openapi.json`, in hexadecimal. */
export const documentHash: string = "3d9f31bcdd6996c5eb2b7681ad7c72034f56b25a9aa2801226e4ca6da14bde2b";
