import { readSettings } from "../../account/settings.ts";
import { findTokenVariable } from "../../account/token.ts";
import { readTokenFile, tokenFile } from "../../account/token-file.ts";
import { writeTokenFile } from "../../account/write-token-file.ts";
import type { Context } from "../../context.ts";
import { note } from "../../output/note.ts";
import { visible } from "../../output/visible.ts";
import { askAccount } from "./ask-account.ts";
import { describeScopes } from "./describe-access.ts";
import { readNewToken } from "./read-new-token.ts";

/** `cps auth login`: stores a token for a server, once that has said whose it is. */
export async function runLogin(context: Context): Promise<void> {
  const { io } = context;
  const settings = await readSettings(context);
  const { server } = settings;
  // What would keep the token from being stored comes to light before anybody has to find one.
  readTokenFile(io, server);
  const token = await readNewToken(io, server);
  const account = await askAccount(context, settings, token);
  await writeTokenFile(io, server, token);
  note(io, `Logged in to ${server.host} as ${visible(account.login)}. The token is in ${tokenFile(io, server)}.`);
  note(io, describeScopes({ token, scopes: account.scopes }));
  const hiding = findTokenVariable(io, server);
  if (hiding !== undefined)
    note(io, `${hiding.source} is set: commands take that token, and not this one, until it is unset.`);
}
