export type { PrintableRequest, RequestCall, RequestInput } from "../client-call/request.ts";
export { captureRequest } from "./capture-request.ts";
export { decodePermalink, encodePermalink, type Permalink } from "./permalink.ts";
export { type PrintForm, printForms } from "./print-forms.ts";
export { printRequest } from "./print-request.ts";
