export { statuses } from "./generated/statuses.ts";
