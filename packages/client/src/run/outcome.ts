import type { NetworkError } from "../errors/network-error.ts";
import type { TimeoutError } from "../errors/timeout-error.ts";
import type { ReceivedAnswer } from "./received-answer.ts";

/** How an attempt ended: with an answer, or with why none came where another attempt may bring one. */
export type Outcome = ReceivedAnswer | NetworkError | TimeoutError;
