export { methodOf, printMethodCall, printRouteCall } from "./client-call.ts";
export { sampleInput } from "./sample-input.ts";
