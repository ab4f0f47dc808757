import type { OutgoingRequest } from "@copilot-spaces/client";
import type { Operation } from "@copilot-spaces/types/operations";
import type { Command } from "../commands/command.ts";

/** What a call gives beside its route, by the API's own names. */
export interface RequestInput {
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Absent for no body. */
  readonly body?: unknown;
}

/** A call of an operation or of any other route. */
export interface RequestCall {
  /** `undefined` for a path that the document does not have. */
  readonly operation: Operation | undefined;
  /** `GET /orgs/{org}/copilot-spaces`. */
  readonly route: string;
  readonly input: RequestInput;
}

/** A call, with the request that it makes. */
export interface PrintableRequest extends RequestCall {
  /** What `captureRequest` found out. */
  readonly outgoing: Pick<OutgoingRequest, "method" | "url" | "headers" | "body">;
  /** Where the command that calls the operation is looked for; without it, the form `cps` is `cps api`. */
  readonly commands?: readonly Command[] | undefined;
}
