import { type CallOptions, errorFrom } from "@copilot-spaces/client";
import { type CallInput, type UntypedAnswer, untypedRequest } from "../types/inference.ts";
import type { SpacesClient } from "../types/spaces-client.ts";

/** A call of a route that is only known at run time. */
export interface Call extends CallInput {
  readonly client: SpacesClient;
  readonly route: string;
}

/** Sends a call, and throws the client's errors for whatever is no success. */
export async function send({ client, route, ...input }: Call, options: CallOptions = {}): Promise<UntypedAnswer> {
  const answer = await untypedRequest(client)(route, input, options);
  if (!answer.ok) {
    throw errorFrom(answer);
  }
  return answer;
}
