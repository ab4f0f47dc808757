import { missingToken } from "../../account/missing-token.ts";
import type { Server } from "../../account/parse-server.ts";
import { readSettings } from "../../account/settings.ts";
import { type FoundToken, findStoredToken, findToken, type TokenSearch } from "../../account/token.ts";
import type { Context } from "../../context.ts";
import { type Account, askAccount } from "./ask-account.ts";

/** What is known of the token for one server. */
export interface HostStatus {
  readonly server: Server;
  readonly found: FoundToken | undefined;
  /** Where a token is stored that the one from the environment hides. */
  readonly hidden: string | undefined;
  readonly account: Account | undefined;
  /** Why there is no account. */
  readonly error: unknown;
}

/** Which server, and whether it is the one that the command names. */
export interface HostQuestion {
  readonly server: Server;
  /** For another one only what is stored counts: a token from the environment is not for it. */
  readonly named: boolean;
}

/** Finds the token for a server and asks the server whose it is. What goes wrong is part of the result. */
export async function readHostStatus(context: Context, { server, named }: HostQuestion): Promise<HostStatus> {
  const { io } = context;
  let found: FoundToken | undefined;
  let hidden: string | undefined;
  try {
    const settings = await readSettings(context, server);
    const search: TokenSearch = named ? await findToken(io, settings) : { found: findStoredToken(io, server) };
    found = search.found;
    if (found === undefined) throw missingToken(server, search.whyNotGh);
    const stored = findStoredToken(io, server);
    hidden = stored?.source === found.source ? undefined : stored?.source;
    const account = await askAccount(context, settings, found.value);
    return { server, found, hidden, account, error: undefined };
  } catch (error) {
    io.signal.throwIfAborted();
    return { server, found, hidden, account: undefined, error };
  }
}
