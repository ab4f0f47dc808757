export type { Input, Io, Output, SentRequest } from "./io.ts";
export { run } from "./run.ts";
