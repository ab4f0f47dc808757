import type { ClientOptions } from "../options/client-options.ts";
import type { DocumentHeaders } from "../options/document-options.ts";
import type { Statuses } from "../types/statuses.ts";
import { type CallInput, newCall, type SendOptions } from "./call.ts";
import type { ReceivedAnswer } from "./received-answer.ts";
import { send } from "./send.ts";
import { resolveSettings, type Settings } from "./settings.ts";

/** Sends a call of any route; `types/inference.ts` gives it types. */
export type Send = (route: string, input?: CallInput, options?: SendOptions) => Promise<ReceivedAnswer>;

/** Options put to use: the one way in which everything is sent. */
export interface Connection {
  readonly settings: Settings;
  readonly send: Send;
}

/** @throws {@link InvalidRequestError} where an option makes no sense */
export function connect(clientOptions: ClientOptions & DocumentHeaders, statuses: Statuses): Connection {
  const settings = resolveSettings(clientOptions, statuses);
  return {
    settings,
    // What is wrong with a call is thrown where its answer is awaited.
    send: async (route, input, options) =>
      send(settings, newCall(settings, { route, input: Object(input), options: Object(options) })),
  };
}
