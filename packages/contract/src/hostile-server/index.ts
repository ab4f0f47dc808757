/**
 * A server that breaks HTTP in every way a network can, and a clock that stands still until a test moves it: what the
 * tests of the client, the hooks and the command line need beyond Prism.
 */
export {
  type AnswerHeaders,
  type HeaderPairs,
  json,
  raw,
  redirect,
  respond,
  text,
  type WellFormed,
} from "./answers.ts";
export type { ConnectionState } from "./connection.ts";
export { type DriveOptions, drive, driveAll, type Outcome, quiet, settle } from "./drive.ts";
export type { Answer, Exchange } from "./exchange.ts";
export {
  byteByByte,
  closeBeforeHead,
  drip,
  endless,
  resetBeforeHead,
  resetDuringRequest,
  resetMidBody,
  silence,
  stallInHead,
  stallMidBody,
  truncated,
} from "./faults.ts";
export { type Handler, type HostileServer, startHostileServer } from "./hostile-server.ts";
export { createMovableClock, type MovableClock, type MovableClockOptions, type PendingTimer } from "./movable-clock.ts";
export { headerOf, type RecordedRequest, textOf } from "./recorded-request.ts";
export { countTraffic, type Traffic } from "./traffic.ts";
