/** What keeps Prism honest: it fails open, and these fail when it does. Node only. */
export type { CanaryReport } from "./canary-report.ts";
export { compileSchemas } from "./compile-schemas.ts";
export { rejectWrongRequests } from "./reject-wrong-requests.ts";
export { rejectWrongResponses } from "./reject-wrong-responses.ts";
