import type { CallOptions } from "../options/call-options.ts";
import type { ClientOptions } from "../options/client-options.ts";
import type { Statuses } from "../types/statuses.ts";
import { newCall } from "./call.ts";
import { prepareRequest, type RequestInput } from "./prepare-request.ts";
import type { ReceivedAnswer } from "./received-answer.ts";
import { send } from "./send.ts";
import { resolveSettings, type Settings } from "./settings.ts";

/** What a call takes within this package. */
export interface SendOptions extends CallOptions {
  /** How many milliseconds of the deadline are gone already, for the pages before. */
  readonly spent?: number;
}

/** Sends a call of any route; `types/inference.ts` gives it types. */
export type Send = (route: string, input?: RequestInput, options?: SendOptions) => Promise<ReceivedAnswer>;

/** Options put to use: the one way in which everything is sent. */
export interface Connection {
  readonly settings: Settings;
  readonly send: Send;
}

/** @throws {@link InvalidRequestError} where an option makes no sense */
export function connect(clientOptions: ClientOptions, statuses: Statuses): Connection {
  const settings = resolveSettings(clientOptions, statuses);
  return {
    settings,
    send: async (route, input = {}, options = {}) => {
      const request = prepareRequest(settings, { route, input, options });
      return send(settings, newCall(settings, request, options));
    },
  };
}
