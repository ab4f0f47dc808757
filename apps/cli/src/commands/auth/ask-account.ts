import { errorFrom } from "@copilot-spaces/client";
import { readScopes } from "@copilot-spaces/reference/explain";
import type { Settings } from "../../account/settings.ts";
import type { Context } from "../../context.ts";
import { Problem } from "../../problem.ts";
import { openClient } from "../../send/client.ts";

/** Whose a token is, and what it may do. */
export interface Account {
  readonly login: string;
  /** Of a classic token or an OAuth app's; `undefined` for the kinds that have permissions instead. */
  readonly scopes: readonly string[] | undefined;
}

/**
 * Asks a server whose a token is.
 * @throws {@link Problem} of kind `authentication` where the server refuses it, or the client's own error
 */
export async function askAccount(context: Context, settings: Settings, token: string): Promise<Account> {
  const client = await openClient(context, settings, { token });
  const answer = await client.request("GET /user", {}, { signal: context.io.signal });
  const { host } = settings.server;
  if (answer.code === 401)
    throw new Problem("authentication", `${host} refuses the token: it is wrong, expired or revoked.`);
  if (!answer.ok) throw errorFrom(answer);
  const login = readLogin(answer.data);
  if (login === undefined)
    throw new Problem("failed", `${host} did not say whose the token is; it may not be GitHub's API.`);
  const scopes = answer.headers.get("x-oauth-scopes");
  return { login, scopes: scopes === null ? undefined : readScopes(scopes) };
}

function readLogin(data: unknown): string | undefined {
  const login = typeof data === "object" && data !== null && "login" in data ? data.login : undefined;
  return typeof login === "string" && login !== "" ? login : undefined;
}
