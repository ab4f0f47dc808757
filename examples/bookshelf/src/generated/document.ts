// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.

/** The document that this was generated from: SHA-256 of its `openapi.json`, in hexadecimal. */
export const documentHash: string = "d6b3c6b725d222a1ad4c97300759d5878f94e2b64c91d369b410d717a99fb6f4";
