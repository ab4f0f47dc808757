export { documentHash } from "./generated/document.ts";
export { requireTableFormat } from "./table-format.ts";
