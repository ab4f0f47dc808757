import { createRequestClient, type RequestClient } from "@copilot-spaces/client";
import { statuses } from "@copilot-spaces/types/statuses";
import { missingToken } from "../account/missing-token.ts";
import { proxyFetch } from "../account/proxy-fetch.ts";
import type { Settings } from "../account/settings.ts";
import { findToken } from "../account/token.ts";
import type { Context } from "../context.ts";
import { wantsJson } from "../failure/wants-json.ts";
import { flagValue, hasFlag, type Invocation } from "../grammar/invocation.ts";
import { note } from "../output/note.ts";
import { usageProblem } from "../problem.ts";
import { version } from "../version.data.ts";
import type { AnyRoutes } from "./any-routes.ts";
import { showExchange } from "./show-exchange.ts";

/** What a client of the command line may be asked to do otherwise. */
export interface OpenOptions {
  /** Instead of the one that is found for the server. */
  readonly token?: string;
  /** Whether to go on without a token where there is none. */
  readonly anonymous?: boolean;
  /** Is given each answer; what it wants of the body it reads from a clone. */
  readonly onAnswer?: (response: Response) => void | Promise<void>;
}

/** The client's own, in milliseconds. */
const usualDeadline = 120_000;

/** Calls operations by their routes. */
export type Client = RequestClient<AnyRoutes>;

/**
 * Makes the client that a command sends its requests with.
 * @throws Problem `authentication` where there is no token
 */
export async function openClient(context: Context, settings: Settings, options: OpenOptions = {}): Promise<Client> {
  const { io, invocation } = context;
  const fetch = io.fetch ?? (await proxyFetch(io.env));
  // As a string: a function would be asked again after a 401, and the same token sent twice.
  const token = options.token ?? (await tokenFor(context, settings, options.anonymous ?? false));
  // A program that reads JSON finds one error on standard error, and not how often it came.
  const quiet = wantsJson(invocation, []) && !hasFlag(invocation, "verbose");
  const shown = hasFlag(invocation, "verbose") ? showExchange(io) : undefined;
  return createRequestClient<AnyRoutes>({
    statuses,
    baseUrl: settings.server.baseUrl,
    userAgent: `copilot-spaces/${version}`,
    timeout: settings.timeout,
    // The whole call may take as long as one attempt of it.
    deadline: Math.max(settings.timeout, usualDeadline),
    retry: { limit: readRetries(invocation) },
    ...(fetch && { fetch }),
    token,
    logger: { warn: (message, { wait }) => (wait === undefined || !quiet) && note(io, message) },
    onRequest: shown?.onRequest,
    onResponse: async (incoming) => {
      await shown?.onResponse(incoming);
      await options.onAnswer?.(incoming.response);
    },
  });
}

/** `--retries`; the client's own default where it was not typed. */
function readRetries(invocation: Invocation): number | undefined {
  const text = flagValue(invocation, "retries");
  if (text === undefined) return undefined;
  if (!/^\d{1,2}$/.test(text)) throw usageProblem(`--retries takes a whole number from 0 to 99, not "${text}".`);
  return Number(text);
}

async function tokenFor({ io }: Context, settings: Settings, anonymous: boolean): Promise<string | undefined> {
  const { found, whyNotGh } = await findToken(io, settings);
  if (found !== undefined || anonymous) return found?.value;
  throw missingToken(settings.server, whyNotGh);
}
