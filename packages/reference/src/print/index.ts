export type { PrintableRequest, RequestCall, RequestInput } from "../client-call/request.ts";
export { captureRequest } from "./capture-request.ts";
export { decodePermalink, encodePermalink, type Permalink } from "./permalink.ts";
export { type PrintForm, printForms, printRequest } from "./print-request.ts";
