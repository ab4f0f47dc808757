export { findExact } from "./find-exact.ts";
export { type SearchHit, searchOperations } from "./search-operations.ts";
