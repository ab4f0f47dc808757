/** A mock of the Copilot Spaces API: the document's own examples, served by Prism behind a thin front. */

export { documentHash } from "@copilot-spaces/types/document";
export { type StrictFetch, type StrictFetchOptions, strictFetch, ViolationError } from "../strict-fetch.ts";
export type { Violation } from "./answer.ts";
export { MockError } from "./mock-error.ts";
export { type Preference, prefer } from "./prefer.ts";
export { type Mock, type MockOptions, startMock } from "./start-mock.ts";
export { type StopReason, untilStopped } from "./until-stopped.ts";
