// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.

export type { components, operations, paths, Routes } from "./declarations.ts";
